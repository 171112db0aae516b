import type {DetailGroup, DetailName} from '../../data/details.js';
import type {Tag} from '../../static/fallback.js';

export interface Field {
  label: string;
  /** One or two plain sentences below the label. In English, none: the docstring of the attribute. */
  help?: string;
}

/** Attributes of single elements, and of all of them, that are not about the hospital. */
export type SettingName =
  | 'topic'
  | 'one-in'
  | 'weeks'
  | 'show'
  | 'provider'
  | 'film-id'
  | 'src'
  | 'film-title'
  | 'duration'
  | 'poster'
  | 'transcript'
  | 'heading-level'
  | 'theme';

export const forms = ['link', 'classed', 'plain'] as const;
export type Form = (typeof forms)[number];

export const snippetNames = ['author', 'card', 'script', 'style', 'meta', 'brand', 'policy'] as const;
export type SnippetName = (typeof snippetNames)[number];

/**
 * Every word of the builder: a missing one does not compile. They are for authors, so they stand here
 * and not in src/content, which is sent to every reader. `{name}` is filled in, `**words**` are bold.
 */
export interface Words<F extends Field = Required<Field>> {
  title: string;
  lead: string;
  private: string;
  pageLanguage: string;
  notLoaded: string;

  choose: string;
  settings: string;
  cardLanguage: string;
  /** The empty choice of a setting. */
  usual: string;
  more: string;
  filmNotShown: string;

  hospital: string;
  hospitalLead: string;
  optional: string;
  noCountry: string;
  chooseCountry: string;
  countryLines: string;
  countryNoLine: string;
  /** Parts of a country, which browsers cannot name. */
  parts: Record<'GB-NIR' | 'GB-SCT' | 'GB-WLS', string>;

  open: string;
  opened: string;
  notOpened: string;

  phoneGood: string;
  phoneAbroad: string;
  phoneUnusual: string;
  phoneNoCountry: string;
  phoneBad: string;
  /** {words}: what was typed beside the number. {field}: where it goes, or can go. */
  phoneMore: string;
  phoneUse: string;
  phoneTakenOut: string;
  phoneToHours: string;
  phoneAddTo: string;
  writeAs: string;
  hoursGood: string;
  hoursBad: string;
  hoursHow: string;
  hoursMeant: string;
  /** What is asked where hours can mean more. */
  hoursHalf: string;
  hoursNight: string;
  hoursHolidays: string;
  hoursTwice: string;
  hoursSaturday: string;
  hoursWords: string;
  hoursUntilThen: string;
  datesGood: string;
  datesBad: string;
  datesOrder: string;
  datesYear: string;
  datesWeekday: string;
  datesPast: string;
  zoneGood: string;
  zoneBad: string;
  zoneUsual: string;
  addressBad: string;
  together: string;
  versionNow: string;
  languagesBad: string;
  otherVersion: string;

  colour: string;
  colourLead: string;
  colourPick: string;
  colourText: string;
  colourBad: string;

  preview: string;
  phone: string;
  desktop: string;
  previewLead: string;

  copyStep: string;
  forAuthorLead: string;
  form: string;
  forms: Record<Form, Required<Field>>;
  linkOnlyTopic: string;
  linkNoFilm: string;
  where: string;
  wherePage: string;
  whereTag: string;
  whereTagWarning: string;
  files: string;
  filesLead: string;
  filesBad: string;
  filesLocal: string;
  forTeam: string;
  forTeamLead: string;
  snippets: Record<SnippetName, Required<Field>>;
  filePages: Required<Field>;
  noDetails: string;
  /** {name} and {text}: labels of the two fields that answer it. */
  noNight: string;
  download: string;
  downloadJson: string;
  copy: string;
  copied: string;
  copyByHand: string;

  /** Shorter than the heading of the card and the docstring of the element, which stand where there is none. */
  elements: Partial<Record<Tag, {name: string; about?: F['help']}>>;
  groups: Record<DetailGroup, string>;
  details: Record<DetailName, F>;
  settingsOf: Record<SettingName, F>;
  /** What the choices of a setting are called, where the value itself is no word: `theme.dark`. */
  choices: Record<string, string>;
}
