import type {DetailName} from '../data/details.js';
import {detailKinds} from '../data/detail-kinds.js';
import type {HelpLine} from '../data/countries.js';
import {countryOf} from './country.js';
import type {Week} from './hours.js';
import {formOf, parseDetail} from './kinds.js';
import {parsePhone, type Phone} from './phone.js';
import {warn} from './warn.js';

export type {DetailName};

/** The names of what a page says about its hospital, as attributes, `<meta name="miscarriage:NAME">` or in hospital.js. */
export const detailNames = Object.keys(detailKinds) as DetailName[];

/** A line that somebody else answers. */
export interface Line {
  name: string;
  phone: Phone;
  /** Of several: who is understood there. */
  languages?: readonly string[];
}

/** Whose page this is. What was not given, or was not valid, is left out. */
export interface Hospital {
  country?: string;
  emergency?: Phone;
  clinic?: string;
  place?: string;
  phone?: Phone;
  hours?: Week;
  timeZone?: string;
  closedOn: readonly string[];
  outOfHours?: Line;
  app?: {name: string; url?: string};
  /** In words of the hospital: what to do when it is closed and no line is named. */
  closedText?: string;
  /** Of several, the one that understands the reader's language: see crisisLine() of ui/calls.ts. */
  crisis: readonly Line[];
  violence?: Line;
  support?: Line;
  textRelay?: string;
  review?: {by: string; on?: string; languages: readonly string[]; version?: string};
}

/** Checks each value. A bad one is left out and reported by name; it never throws and never shows a wrong number. */
export function readHospital(read: (name: DetailName) => string | undefined, report = warn): Hospital {
  const given = (name: DetailName) => read(name)?.trim() || undefined;
  const detail = <Name extends DetailName>(name: Name) => {
    const value = given(name);
    if (value === undefined) return undefined;
    const parsed = parseDetail(name, value);
    if (parsed === undefined) report(`${name}="${value}" is ignored. Expected: ${formOf(name)}.`);
    return parsed;
  };
  const line = (of: 'out-of-hours' | 'crisis' | 'support'): Line | undefined => {
    const [name, phone] = [detail(`${of}-name`), detail(`${of}-phone`)];
    if (name && phone) return {name, phone};
    if (name || phone) report(`${of}-name and ${of}-phone are shown only together.`);
    return undefined;
  };

  const ofCountry = ({name, number, languages}: HelpLine): Line => ({name, phone: parsePhone(number)!, languages});

  const country = detail('country');
  const entry = country === undefined ? undefined : countryOf(country);
  const closedOn = detail('closed-on');
  // Not asked of the browser here: that takes a phone longer than the card. One that does not know the zone tells no time.
  const timeZone = detail('time-zone') ?? (given('time-zone') ? undefined : entry?.zone);
  const appName = detail('app-name');
  const appUrl = detail('app-url');
  if (appUrl && !appName) report('app-url is shown only together with app-name.');
  const ownCrisis = line('crisis');
  const by = detail('reviewed-by');

  return {
    country,
    emergency: detail('emergency-phone') ?? (entry && parsePhone(entry.emergency)),
    clinic: detail('clinic'),
    place: detail('place'),
    phone: detail('phone'),
    hours: detail('hours'),
    // Without the days of closing the clock would say "open" on a holiday, so it says nothing.
    timeZone: given('closed-on') && !closedOn ? undefined : timeZone,
    closedOn: closedOn ?? [],
    outOfHours: line('out-of-hours') ?? (entry?.line && ofCountry(entry.line)),
    closedText: detail('out-of-hours-text'),
    app: appName ? {name: appName, url: appUrl} : undefined,
    crisis: ownCrisis ? [ownCrisis] : (entry?.crisis ?? []).map(ofCountry),
    violence: entry?.violence && ofCountry(entry.violence),
    support: line('support') ?? (entry?.support && ofCountry(entry.support)),
    textRelay: detail('text-relay') ?? entry?.relay,
    review: by
      ? {
          by,
          on: detail('reviewed-on'),
          languages: detail('reviewed-languages') ?? [],
          version: detail('reviewed-version'),
        }
      : undefined,
  };
}
