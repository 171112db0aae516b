// Hospitals and cards, of which every CMS has to show the same.

/** A hospital with everything given. */
export const details = {
  country: 'NL',
  clinic: 'Polikliniek Gynaecologie',
  place: 'Route 42',
  phone: '0183 64 42 17',
  hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
  'out-of-hours-name': 'Huisartsenpost',
  'out-of-hours-phone': '0900 1234',
  'app-name': 'BeterDichtbij',
  'app-url': 'https://www.beterdichtbij.nl/',
  'crisis-name': '113',
  'crisis-phone': '0800-0113',
};

const without = (...names) => Object.fromEntries(Object.entries(details).filter(([name]) => !names.includes(name)));

/** What a hospital can say of itself, and leave unsaid. */
export const hospitalsWith = (contentVersion) => ({
  'with everything': {
    ...details,
    'support-name': 'Steun & troost',
    'support-phone': '085 123 45 67',
    'text-relay': 'Bel via <KPN> "Teletolk"',
  },
  'without anything': {},
  'with a country alone': {country: 'GB'},
  'without a phone number': without('phone'),
  'without a name of the clinic': without('clinic', 'place'),
  'without hours, app and crisis line': without('hours', 'app-name', 'app-url', 'crisis-name', 'crisis-phone'),
  'with an app without address': without('app-url'),
  'with a number but no country': without('country', 'hours'),
  'with hours but no time zone': without('country'),
  'with different hours each day': {
    ...details,
    hours: 'Mo 08:00-12:00; Tu 22:00-06:00; We 00:00-24:00; Fr 9:00-10:30; Su off',
  },
  'with shorter hours on Saturday': {...details, hours: 'Mo-Fr 08:00-17:00; Sa 09:00-11:00'},
  'open at all hours of each day': {...details, hours: 'Mo-Su 00:00-24:00'},
  'open day and night': {...details, hours: '24/7'},
  'in Belgium, with two crisis lines': {country: 'BE', phone: '02 123 45 67'},
  'in Scotland, with lines of its own': {country: 'GB-SCT'},
  'in the United States, with a line after a loss': {country: 'US'},
  'with words for the night': {
    ...without('out-of-hours-name', 'out-of-hours-phone'),
    'out-of-hours-text': 'Say <where>',
  },
  'in Northern Ireland': {country: 'GB-NIR', phone: '+44 28 9024 0503'},
  'that signed the text off': {
    ...details,
    'reviewed-by': 'Dr. O’Neill & <team>',
    'reviewed-on': '2026-11-23',
    'reviewed-languages': 'nl EN',
    'reviewed-version': contentVersion,
  },
});

/** Every element, and every attribute that changes what is said: [element, attributes]. */
export const cardsOf = (elements) => [
  ...elements.map((element) => [element, {}]),
  ...['early-pregnancy', 'bleeding', 'miscarriage', 'after', 'back-pain'].map((topic) => ['warning-signs', {topic}]),
  ['warning-signs', {'heading-level': '4'}],
  ['myths', {'heading-level': '6'}],
  ['facts', {'one-in': '10', weeks: '20'}],
  ['facts', {show: 'definition-ie definition-de'}],
  ['myths', {show: 'not-a-habit'}],
  ['recurrent', {show: ' recurrent-word-in-letter  x '}],
  ['treatment', {show: 'treatment-burial-nl'}],
  ['support', {show: 'support-certificate-gb'}],
  ['film', {provider: 'vimeo', 'film-id': '000000000', 'film-title': 'A "film" & more', duration: '2:40'}],
  ['film', {provider: 'youtube', 'film-id': 'abcdefghij_', poster: '/poster.png'}],
  ['film', {provider: 'file', src: '/film.mp4', 'film-title': 'Own', poster: '/poster.png'}],
];

/** What stands in a card that is made ahead. */
export const fallbackOf = (html, tag) => html.slice(html.indexOf('<section'), html.lastIndexOf(`</${tag}>`));
