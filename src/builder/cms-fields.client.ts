import {sayDate, sayTime} from '../hospital/format-time.js';
import {closesNextDay, groupDays, parseHours, type Range} from '../hospital/hours.js';
import {parseDates} from '../hospital/kinds.js';
import {readDates} from './dates.js';
import {readHours} from './hours/read-hours.js';

// The builder's reading of hours and days of closing for the settings of WordPress and Drupal: one file, which nobody else loads. What is
// certain goes into the field, in sight and before anything is saved; what is not is asked. The server checks what is sent.

/** What a field asks and says, in the user's language; written by reading() of src/php/words.php. */
interface Reading {
  kind: 'hours' | 'dates';
  words: Readonly<Record<string, string>>;
}

/** What was read of a value: `meant` where nothing is to be asked. */
interface Read {
  meant?: string;
  doubts: readonly string[];
  choices: readonly string[];
  unknown: readonly string[];
}

const none = {doubts: [], choices: [], unknown: []};
// Without its region: the country of the hospital says how dates and times are written.
const [language = ''] = (document.documentElement.lang || 'en').split('-');
// Where the form asks for the country: it says which number of 03/04 is the month.
const countryField = document.querySelector<HTMLSelectElement>('[data-miscarriage-country]');
const country = (): string | undefined => countryField?.value || undefined;

const readers: Readonly<Record<Reading['kind'], (value: string) => Read>> = {
  hours: (value) => {
    const {hours, ...rest} = readHours(value);
    return parseHours(value) ? {...none, meant: value} : {...rest, meant: hours};
  },
  dates: (value) => {
    const {dates, doubt, choices} = readDates(value, country());
    return parseDates(value)
      ? {...none, meant: value}
      : {meant: dates, doubts: doubt ? [doubt] : [], choices, unknown: []};
  },
};

/** A sentence with its values in: "%s" or "%1$s", as PHP writes them. */
const fill = (sentence = '', ...values: string[]): string =>
  sentence.replace(/%(?:(\d)\$)?s/g, (_, at = '1') => values[Number(at) - 1] ?? '');

const weekday = (day: number): string =>
  // 5 January 1970 was a Monday.
  new Date((day + 4) * 864e5).toLocaleDateString(language, {weekday: 'long', timeZone: 'UTC'});

const sayHours = (hours: string, words: Reading['words']): string => {
  const time = (minute: number) => sayTime(minute % 1440, language, country());
  const range = ([from, to]: Range) => (to - from === 1440 ? words['always'] : `${time(from)}–${time(to)}`);
  return groupDays(parseHours(hours) ?? [])
    .map(({from, to, ranges}) => {
      const days = from === to ? weekday(from) : `${weekday(from)}–${weekday(to)}`;
      return `${days} ${ranges.length ? ranges.map(range).join(', ') : (words['closed'] ?? '')}`;
    })
    .join('; ');
};

const sayDates = (dates: string, words: Reading['words']): string => {
  const days = (parseDates(dates) ?? []).map((day) => {
    const whole = sayDate(day.length === 5 ? `2000-${day}` : day, language, country(), true);
    return day.length === 5 ? fill(words['every-year'], whole.replace(/[\s،]*2000[^\d]*/, '')) : whole;
  });
  return new Intl.ListFormat(language).format(days);
};

const say = (value: string, {kind, words}: Reading): string =>
  kind === 'hours' ? sayHours(value, words) : sayDates(value, words);

/** What is to be asked, a sentence each, or that nothing was understood. */
const questions = ({doubts, choices, unknown}: Read, {words}: Reading): string[] => {
  const closing = choices
    .map((choice) => closesNextDay(parseHours(choice) ?? []))
    .find((minute) => minute !== undefined);
  const values: Readonly<Record<string, string>> = {
    words: unknown.join(', '),
    night: closing === undefined ? '' : sayTime(closing, language, country()),
  };
  const asked = doubts.map((doubt) => fill(words[doubt], values[doubt] ?? ''));
  return choices.length ? asked : [...asked, words['form'] ?? ''];
};

const start = (field: HTMLInputElement, reading: Reading): void => {
  const message = Object.assign(document.createElement('div'), {className: 'description', id: `${field.id}-read`});
  message.setAttribute('role', 'status');
  field.after(message);
  field.setAttribute('aria-describedby', `${field.getAttribute('aria-describedby') ?? ''} ${message.id}`.trim());

  const line = (...content: (string | Node)[]) => {
    const paragraph = document.createElement('p');
    paragraph.append(...content);
    message.append(paragraph);
  };
  /** `written`: what stood in the field where something else is put into it. */
  const use = (meant: string, written: string): void => {
    field.value = meant;
    field.removeAttribute('aria-invalid');
    message.replaceChildren();
    const {words} = reading;
    const said = say(meant, reading);
    line(written === meant ? fill(words['means'], said) : fill(words['wrote'], written, said));
    const night = reading.kind === 'hours' ? closesNextDay(parseHours(meant) ?? []) : undefined;
    if (night !== undefined) line(fill(words['night'], sayTime(night, language, country())));
  };
  const choice = (meant: string, written: string): HTMLButtonElement => {
    const button = Object.assign(document.createElement('button'), {
      type: 'button',
      className: 'button',
      textContent: say(meant, reading),
    });
    button.addEventListener('click', () => {
      use(meant, written);
      field.focus();
    });
    return button;
  };
  const look = (): void => {
    const written = field.value.trim();
    message.replaceChildren();
    if (!written) {
      field.removeAttribute('aria-invalid');
      return;
    }
    const read = readers[reading.kind](written);
    if (read.meant !== undefined) {
      use(read.meant, written);
      return;
    }
    field.setAttribute('aria-invalid', 'true');
    for (const question of questions(read, reading)) line(question);
    if (read.choices.length) line(reading.words['meant'] ?? '');
    for (const meant of read.choices) line(choice(meant, written));
  };
  field.addEventListener('change', look);
  countryField?.addEventListener('change', look);
  look();
};

for (const field of document.querySelectorAll<HTMLInputElement>('input[data-miscarriage-reading]'))
  start(field, JSON.parse(field.dataset['miscarriageReading'] ?? '') as Reading);
