import {parseHours} from '../hospital/hours.js';
import {languages} from '../data/languages.js';

const codes = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];

/** The names of the days in our languages, long and short, as a browser knows them. 5 January 1970 was a Monday. */
const dayNames = (): Map<string, string> => {
  const names = new Map<string, string>();
  for (const language of languages)
    for (const weekday of ['long', 'short'] as const)
      codes.forEach((code, day) => {
        const name = new Date((day + 4) * 864e5).toLocaleDateString(language, {weekday, timeZone: 'UTC'});
        names.set(name.toLowerCase().replace('.', ''), code);
      });
  return names;
};

const words: Readonly<Record<string, string>> = {
  closed: 'off', gesloten: 'off', geschlossen: 'off', 'مغلق': 'off', off: 'off',
  to: '-', 'tm': '-', tot: '-', bis: '-', through: '-', until: '-', 'إلى': '-',
  and: ',', en: ',', und: ',', 'و': ',',
  uur: '', uhr: '', h: '', from: '', van: '', von: '',
}; // prettier-ignore

/**
 * Hours as people write them ("ma-vr 8.30-17 uur", "Monday to Friday 9-17") in the form that the elements take.
 * Undefined where they cannot be told for certain; it is only ever offered, never put in place.
 */
export function guessHours(text: string): string | undefined {
  const names = dayNames();
  const unknown: string[] = [];
  const spoken = text
    .toLowerCase()
    .replace(/t\/m/g, 'tm')
    .replace(/[–—]/g, '-')
    .replace(/[\p{L}\p{M}]+\.?/gu, (found) => {
      const word = found.replace('.', '');
      const said = names.get(word) ?? words[word];
      if (said === undefined) unknown.push(word);
      return said ?? '';
    })
    .replace(/(\d{1,2})(?:[.:](\d\d))?/g, (_, hour: string, minute = '00') => `${hour.padStart(2, '0')}:${minute}`)
    .replace(/\s*([-,;])\s*/g, '$1')
    .replace(/([A-Z][a-z]):/g, '$1')
    // "… 12:00 Sa …" begins a new rule, and so does a comma between a time and a day.
    .replace(/(\d\d:\d\d|off)[\s,]+(?=[A-Z])/g, '$1; ')
    .replace(/(\d\d:\d\d)\s+(?=\d)/g, '$1,')
    .replace(/([a-z])\s*(?=\d)/g, '$1 ')
    .replace(/\s+/g, ' ')
    .replace(/;(?=\S)/g, '; ')
    .trim();
  return unknown.length === 0 && spoken !== text.trim() && parseHours(spoken) ? spoken : undefined;
}
