// What a page can say of its hospital: as an attribute, as `<meta name="miscarriage:NAME">` or in hospital.js. A new detail
// is a row here and its words. The build takes from it the elements' attributes with their docstrings, the plugin its
// settings; the names and kinds alone reach a reader's phone (src/data/detail-kinds.ts).

/** How a value is checked, by one parser a kind: src/hospital/kinds.ts, and src/php/details.php. */
export type DetailKind =
  'country' | 'text' | 'phone' | 'hours' | 'zone' | 'dates' | 'date' | 'url' | 'languages' | 'version';

/**
 * Where a detail stands in a form, in this order, and under which heading of the plugin's settings: that form is short
 * enough for four.
 */
export const detailGroups = {
  clinic: 'clinic',
  times: 'clinic',
  closed: 'closed',
  app: 'help',
  support: 'help',
  review: 'review',
} as const;
export type DetailGroup = keyof typeof detailGroups;

interface DetailRow {
  kind: DetailKind;
  group: DetailGroup;
  /** Shown only together with this one. */
  partner?: string;
  /** The same at every location of a hospital: shown too where a location is not known. */
  everywhere?: true;
  /** Of a value that is understood; the same in every language. */
  example?: string;
  docstring: string;
  /** For who fills in a form, where the docstring speaks of names and standards. */
  help?: string;
}

/** In the order in which forms and tables have them. */
export const details = {
  country: {
    kind: 'country',
    group: 'clinic',
    everywhere: true,
    example: 'NL',
    docstring:
      'Country of the hospital, [ISO 3166-1](https://en.wikipedia.org/wiki/ISO_3166-1_alpha-2) such as `NL`, or a part such as `GB-NIR`. It gives the emergency and out-of-hours numbers. None or unknown: words without a number.',
    help: 'It gives the emergency number and the line outside office hours. Without a country: words without a number.',
  },
  clinic: {
    kind: 'text',
    group: 'clinic',
    docstring: 'Name of the clinic. None: "the clinic".',
  },
  place: {
    kind: 'text',
    group: 'clinic',
    docstring: 'Where the clinic is, such as "Route 42".',
  },
  phone: {
    kind: 'phone',
    group: 'clinic',
    example: '0183 64 42 17',
    docstring:
      "The clinic's number as people write it. There is no default number. Not a phone number: ignored with a warning.",
  },
  hours: {
    kind: 'hours',
    group: 'times',
    example: 'Mo-Fr 08:00-12:00,13:00-16:30; Sa off',
    docstring:
      "Opening hours in a subset of [OpenStreetMap's form](https://wiki.openstreetmap.org/wiki/Key:opening_hours): `Mo-Fr 08:00-12:00,13:00-16:30; Sa off`, or `24/7`. Anything else is ignored whole, with a warning; holidays (`PH`) are dates in `closed-on`.",
  },
  'time-zone': {
    kind: 'zone',
    group: 'times',
    example: 'Europe/Amsterdam',
    docstring:
      '[IANA time zone](https://en.wikipedia.org/wiki/List_of_tz_database_time_zones) of the clinic, such as `Europe/Amsterdam`. Default: the country\'s, where it has one. Without one nothing is said about "open now".',
    help: 'Time zone of the clinic. Only where the country has more than one, or where it is another.',
  },
  'closed-on': {
    kind: 'dates',
    group: 'times',
    example: '12-25 2026-04-27',
    docstring:
      'Dates on which the clinic is closed, with blanks between them: `2026-04-27`, or `12-25` for every year. A bad one: nothing is said about "open now".',
  },
  'out-of-hours-name': {
    kind: 'text',
    group: 'closed',
    partner: 'out-of-hours-phone',
    docstring:
      "Name of the line outside office hours, where the country's own is not the right one. Only with `out-of-hours-phone`.",
    help: "Name of the line outside office hours, such as the doctors' post, where the country has none or another is the right one. Only together with the number.",
  },
  'out-of-hours-phone': {
    kind: 'phone',
    group: 'closed',
    partner: 'out-of-hours-name',
    example: '0900 1234',
    docstring: 'Number of the line outside office hours. Only with `out-of-hours-name`.',
  },
  'out-of-hours-text': {
    kind: 'text',
    group: 'closed',
    docstring:
      'Where nobody is named for evening, night and weekend: what to do then, in one sentence of the hospital, such as "Our phone message says who answers". None: "Closed: follow the phone message."',
  },
  'emergency-phone': {
    kind: 'phone',
    group: 'closed',
    everywhere: true,
    example: '112',
    docstring: "Emergency number, where the country's own is not the right one.",
  },
  'app-name': {
    kind: 'text',
    group: 'app',
    docstring: 'Name of a secure message app.',
  },
  'app-url': {
    kind: 'url',
    group: 'app',
    partner: 'app-name',
    example: 'https://…',
    docstring: 'Its address, https only; without one the name is shown without a link.',
  },
  'crisis-name': {
    kind: 'text',
    group: 'support',
    everywhere: true,
    partner: 'crisis-phone',
    docstring:
      "Name of a crisis line that is open at any hour, where the country's own is not the right one. Only with `crisis-phone`.",
  },
  'crisis-phone': {
    kind: 'phone',
    group: 'support',
    everywhere: true,
    partner: 'crisis-name',
    example: '113',
    docstring: 'Number of the crisis line. Only with `crisis-name`.',
  },
  'support-name': {
    kind: 'text',
    group: 'support',
    everywhere: true,
    partner: 'support-phone',
    docstring:
      "Name of an organisation that listens after a loss, where the country's own is not the right one. Only with `support-phone`.",
  },
  'support-phone': {
    kind: 'phone',
    group: 'support',
    everywhere: true,
    partner: 'support-name',
    example: '085 123 45 67',
    docstring: 'Number of that organisation. Only with `support-name`.',
  },
  'text-relay': {
    kind: 'text',
    group: 'support',
    everywhere: true,
    docstring:
      "How people reach help who cannot hear or speak on a phone, in a few words, where the country's own way is not the right one.",
  },
  'reviewed-by': {
    kind: 'text',
    group: 'review',
    everywhere: true,
    docstring: 'Who at the hospital checked the text. Shown only together with the next three.',
  },
  'reviewed-on': {
    kind: 'date',
    group: 'review',
    everywhere: true,
    example: '2026-11-24',
    docstring: 'ISO date of that check.',
  },
  'reviewed-languages': {
    kind: 'languages',
    group: 'review',
    everywhere: true,
    example: 'nl en',
    docstring: 'The languages that were checked, such as `nl en`.',
  },
  'reviewed-version': {
    kind: 'version',
    group: 'review',
    everywhere: true,
    docstring:
      'The content version that was checked; for any other the card says that the hospital has not checked it yet.',
  },
} as const satisfies Record<string, DetailRow>;

export type DetailName = keyof typeof details;

/** What a hospital gives of itself, as it is written. */
export type Details = Readonly<Partial<Record<DetailName, string>>>;

/** The same, for who asks for any of them; a partner is a detail. */
export const detailRows: Readonly<Record<DetailName, DetailRow & {partner?: DetailName}>> = details;
