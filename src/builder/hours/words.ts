import {languages, type Language} from '../../data/languages.js';
import {plain} from '../../hospital/phone.js';

/** What a word of opening hours means. `workdays` are Monday to Friday; `werktags` may or may not have Saturday in it. */
export type Meaning =
  | 'off' | 'to' | 'and' | 'nothing' | 'am' | 'pm' | 'noon' | 'midnight'
  | 'daily' | 'workdays' | 'werktags' | 'weekend' | 'always' | 'holidays'; // prettier-ignore

type Words = Partial<Record<Meaning, string>>;

/** Beside the names of the days, which the browser knows. A comma between two words or groups of words. */
const rows: Readonly<Record<Language, Words>> = {
  en: {
    off: 'closed, off, not open, except, except for',
    to: 'to, till, til, until, through, thru, up to',
    and: 'and, plus',
    nothing: 'from, open, opened, opening hours, hours, hour, h, hrs, hr, o clock, oclock, o’clock, on, at, the',
    am: 'am, a.m, in the morning',
    pm: 'pm, p.m, in the afternoon, in the evening',
    noon: 'noon, midday',
    midnight: 'midnight',
    daily: 'daily, every day, each day, all days, seven days a week, 7 days a week, 7 days',
    workdays: 'weekdays, weekday, workdays, workday, working days, work days, business days, week days',
    weekend: 'weekend, weekends, at weekends, at the weekend, in the weekend',
    always:
      '24/7, 24 / 7, 24x7, 24 hours a day, 24 hours, 24h, 24 h, around the clock, round the clock, day and night, always open, open all hours, all day',
    holidays: 'public holidays, public holiday, bank holidays, bank holiday, holidays, ph, sh, school holidays',
  },
  nl: {
    off: 'gesloten, dicht, niet open, behalve, behalve op, met uitzondering van, uitgezonderd',
    to: 't/m, tm, t.m, tot, tot en met, tot aan',
    and: 'en, plus',
    nothing: 'van, vanaf, uur, uren, u, open, geopend, openingstijden, om, op, de, iedere, elke',
    am: 's ochtends, s morgens, ’s ochtends, ’s morgens, in de ochtend',
    pm: 's middags, s avonds, ’s middags, ’s avonds, in de middag, in de avond',
    midnight: 'middernacht',
    daily: 'dagelijks, elke dag, iedere dag, alle dagen, 7 dagen per week, zeven dagen per week',
    workdays: 'werkdagen, op werkdagen, werkdag, doordeweeks, door de week, weekdagen',
    weekend: 'weekend, in het weekend, in de weekenden, weekenden',
    always: '24 uur per dag, 24 uur, 24u, dag en nacht, de hele dag, altijd open, 7x24',
    holidays: 'feestdagen, feestdag, op feestdagen, nationale feestdagen, officiële feestdagen, schoolvakanties',
  },
  de: {
    off: 'geschlossen, zu, nicht geöffnet, außer, ausser, ausgenommen, außer an',
    to: 'bis, bis um, bis zu',
    and: 'und, sowie',
    nothing: 'von, ab, uhr, stunden, std, geöffnet, offen, öffnungszeiten, um, an, jeweils, der, den',
    am: 'vormittags, morgens, früh',
    pm: 'nachmittags, abends, mittags',
    noon: 'mittag',
    midnight: 'mitternacht',
    daily: 'täglich, jeden tag, alle tage, 7 tage die woche',
    workdays: 'wochentags, unter der woche, arbeitstage, an arbeitstagen',
    werktags: 'werktags, werktage, an werktagen, werktäglich',
    weekend: 'wochenende, am wochenende, wochenenden, an wochenenden',
    always: 'rund um die uhr, 24 stunden, 24 stunden am tag, tag und nacht, durchgehend geöffnet',
    holidays:
      'feiertage, feiertagen, an feiertagen, feiertags, gesetzliche feiertage, gesetzlichen feiertagen, schulferien',
  },
  ar: {
    off: 'مغلق, مغلقة, مغلقون, عطلة, ما عدا, عدا, باستثناء',
    to: 'إلى, الى, حتى, لغاية, وحتى, وإلى',
    and: 'و',
    nothing: 'من, الساعة, ساعة, يوم, أيام, أوقات العمل, مفتوح, مفتوحة, في',
    am: 'ص, صباحا, صباحًا, قبل الظهر',
    pm: 'م, مساء, مساءً, ظهرا, ظهرًا, عصرا, عصرًا, بعد الظهر',
    noon: 'الظهر, منتصف النهار',
    midnight: 'منتصف الليل',
    daily: 'يوميا, يوميًا, كل يوم, كل الأيام, جميع أيام الأسبوع, طوال أيام الأسبوع',
    weekend: 'عطلة نهاية الأسبوع, نهاية الأسبوع',
    always: 'على مدار الساعة, 24 ساعة, ليلا ونهارا, طوال اليوم',
    holidays: 'العطل الرسمية, العطل, أيام العطل, الأعياد, العطلات الرسمية',
  },
};

/** Names of days that browsers do not give: shorter, and as OpenStreetMap has them. Monday first. */
const shorter = ['mo', 'tu, tues', 'we, weds', 'th, thur, thurs', 'fr', 'sa', 'su'];

/** As words are compared: small letters, no accents, plain digits and dashes, nothing that nobody sees. */
export const fold = (text: string): string => plain(text.normalize('NFKD')).toLowerCase();

const split = (words = ''): string[] => words.split(', ').filter(Boolean).map(fold);

/** The name of a day in a language; 5 January 1970 was a Monday. */
const nameOf = (day: number, language: Language, weekday: 'long' | 'short'): string =>
  fold(new Date((day + 4) * 864e5).toLocaleDateString(language, {weekday, timeZone: 'UTC'}).replace('.', ''));

/** The names of the days in our languages, long and short, as a browser knows them; Monday is 0. */
export function dayNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (let day = 0; day < 7; day++) {
    for (const language of languages) {
      const [long, short] = [nameOf(day, language, 'long'), nameOf(day, language, 'short')];
      // "Mondays", "montags"; Arabic also without its article.
      for (const name of [long, short, `${long}s`, long.replace(/^ال/, '')]) names.set(name, day);
    }
    for (const name of split(shorter[day])) names.set(name, day);
  }
  return names;
}

/** The words of all languages, by what they mean: authors mix them, and write what they copy. */
export function meanings(): Map<string, Meaning> {
  return new Map(
    languages.flatMap((language) =>
      (Object.entries(rows[language]) as [Meaning, string][]).flatMap(([meaning, words]) =>
        split(words).map((word) => [word, meaning] as const),
      ),
    ),
  );
}
