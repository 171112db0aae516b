import {details, words} from '../../src/site/example-hospital.js';

/** The hospital of the stories. What a story changes or leaves out of it is the story. */
export const hospital = {...details, clinic: words.nl.clinic};

/** Three moments on the clock of its clinic, which is open on weekdays with a break at noon. */
export const moments = {
  open: '2026-11-25T10:00:00Z',
  closedAtNoon: '2026-11-25T11:30:00Z',
  closedAtNight: '2026-11-27T20:00:00Z',
  /** The day after the evidence was due to be checked again. */
  overdue: '2027-11-23T12:00:00Z',
  /** A clock that is wrong: it is before the day on which the evidence was checked. */
  wrong: '2020-01-01T08:00:00Z',
};
