import {helpLines, type Country} from '../data/countries.js';

/** What is known of a country, or of a part of one such as `GB-NIR`: a part has its own line outside office hours, or none. */
export function countryOf(code = ''): Country | undefined {
  const [of = '', part = ''] = code.split('-');
  const country = helpLines[of];
  const own = country?.parts?.[part];
  return own ? {...country, line: undefined, ...own} : country;
}
