/** A phone line of a country. `name` is what people there call it, in their own language. */
interface HelpLine {
  name: string;
  number: string;
}

export interface Country {
  /** What its people call it; shown where the reader's browser cannot name it in her language. */
  name: string;
  emergency: string;
  /** The national line outside office hours, where there is one and it was seen on an official or well-kept page. */
  line?: HelpLine;
  /** IANA time zone, where the whole country has one. */
  zone?: string;
  /** Where times are written with am and pm. Not asked of a browser: what it says of a country depends on the language. */
  hour12?: true;
  /** Parts with another line outside office hours than the country's, or without one. By the end of their code: GB-NIR. */
  parts?: Readonly<Record<string, {name: string; line?: HelpLine}>>;
}

/**
 * Numbers by country of the hospital (ISO 3166-1), never by the reader's language. Dated 2026-11-22; to be checked
 * every year. Seen on a page: BE, DE, AT, GB, IE, NL, PT, PL, TR, UA, RO, CA, AU, NZ. The emergency numbers of the
 * others are general knowledge: a hospital there confirms them. A country with no firm number (MA) is left out.
 */
export const helpLines: Readonly<Record<string, Country>> = {
  NL: {name: 'Nederland', emergency: '112', zone: 'Europe/Amsterdam'},
  BE: {
    name: 'België, Belgique',
    emergency: '112',
    line: {name: 'Huisarts van wacht, médecin de garde', number: '1733'},
    zone: 'Europe/Brussels',
  },
  DE: {
    name: 'Deutschland',
    emergency: '112',
    line: {name: 'Ärztlicher Bereitschaftsdienst', number: '116117'},
    zone: 'Europe/Berlin',
  },
  AT: {
    name: 'Österreich',
    emergency: '144',
    line: {name: 'Gesundheitsberatung', number: '1450'},
    zone: 'Europe/Vienna',
  },
  CH: {name: 'Schweiz, Suisse, Svizzera', emergency: '144', zone: 'Europe/Zurich'},
  LU: {name: 'Lëtzebuerg', emergency: '112', zone: 'Europe/Luxembourg'},
  FR: {name: 'France', emergency: '15', zone: 'Europe/Paris'},
  GB: {
    name: 'United Kingdom',
    emergency: '999',
    line: {name: 'NHS 111', number: '111'},
    zone: 'Europe/London',
    parts: {NIR: {name: 'Northern Ireland'}},
  },
  IE: {name: 'Ireland', emergency: '112', zone: 'Europe/Dublin'},
  ES: {name: 'España', emergency: '112'},
  PT: {name: 'Portugal', emergency: '112', line: {name: 'SNS 24, SNS Grávida', number: '808 24 24 24'}},
  IT: {name: 'Italia', emergency: '112', zone: 'Europe/Rome'},
  DK: {name: 'Danmark', emergency: '112', zone: 'Europe/Copenhagen'},
  NO: {name: 'Norge', emergency: '113', zone: 'Europe/Oslo'},
  SE: {name: 'Sverige', emergency: '112', zone: 'Europe/Stockholm'},
  PL: {
    name: 'Polska',
    emergency: '112',
    line: {name: 'Telefoniczna Informacja Pacjenta', number: '800 190 590'},
    zone: 'Europe/Warsaw',
  },
  RO: {name: 'România', emergency: '112', zone: 'Europe/Bucharest'},
  BG: {name: 'България', emergency: '112', zone: 'Europe/Sofia'},
  UA: {name: 'Україна', emergency: '112', zone: 'Europe/Kyiv'},
  TR: {name: 'Türkiye', emergency: '112', zone: 'Europe/Istanbul'},
  US: {name: 'United States', emergency: '911', hour12: true},
  CA: {
    name: 'Canada',
    emergency: '911',
    line: {name: 'Health Link, Info-Santé, Health811', number: '811'},
    hour12: true,
  },
  AU: {name: 'Australia', emergency: '000', line: {name: 'healthdirect', number: '1800 022 222'}, hour12: true},
  NZ: {name: 'New Zealand', emergency: '111', line: {name: 'Healthline', number: '0800 611 116'}, hour12: true},
  CN: {name: '中国', emergency: '120', zone: 'Asia/Shanghai'},
};
