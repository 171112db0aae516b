import type {Field, Words} from './words.js';

// Where a help is missing, the docstring of the attribute says it.
export const en: Words<Field> = {
  title: 'Put a card on your page',
  lead: 'Choose a card, fill in your hospital, copy. You do not need to know HTML.',
  private: 'Nothing you type here is stored or sent.',
  pageLanguage: 'Language of this page',
  notLoaded: 'Some files are missing. Ask your web team to copy the whole folder of the library.',

  choose: 'Choose a card',
  settings: 'Language and topic',
  cardLanguage: 'Language of the card',
  usual: 'As usual',
  more: 'More settings',
  filmNotShown:
    'With this, the card shows no film. Copy the address of the film from YouTube or Vimeo into the field; for your own film, give a path on your own website.',

  hospital: 'Your hospital',
  hospitalLead: 'The cards show these details, so that a reader reaches you and not somebody else.',
  optional: 'Leave empty what you do not need.',
  noCountry: '**Choose a country.** Without it the cards cannot show an emergency number.',
  chooseCountry: 'Choose …',
  countryLines:
    'Emergency: **{emergency}**. Outside office hours: **{line}**, {number}. Please check that this is right for your hospital.',
  countryNoLine:
    'Emergency: **{emergency}**. Please check that this is right for your hospital. We know of no national line outside office hours: fill in yours under “{group}”.',
  parts: {'GB-NIR': 'Northern Ireland', 'GB-SCT': 'Scotland', 'GB-WLS': 'Wales'},

  open: 'Open details that you saved earlier (hospital.json)',
  opened: 'The details from the file are filled in.',
  notOpened: 'This file could not be read. Nothing was changed. Choose the file hospital.json that you saved here.',

  phoneGood: 'A number in {country}.',
  phoneAbroad: 'A number in another country: {country}. It is used as you wrote it.',
  phoneUnusual: '**Please check this number.** It is not a usual number in {country}. It is used as you wrote it.',
  phoneNoCountry: 'Choose a country above, then the number can be checked.',
  phoneBad:
    '**This is not a phone number.** Only digits, blanks and the marks {marks} can be used. It stays here, but it is left out of what you copy.',
  phoneMore: '**This is more than one phone number.** It stays here, but it is left out of what you copy.',
  phoneUse: 'Use only',
  phoneTakenOut: '“{words}” is then taken out.',
  phoneToHours: '“{words}” then goes to “{field}”.',
  phoneAddTo: 'If your readers need it, add it to “{field}”.',
  writeAs: 'Write it as',
  hoursGood: 'This means:',
  hoursBad: '**These hours are not understood yet.** They stay here, but they are left out of what you copy.',
  hoursHow: 'Write them like {example}. The days are {days}.',
  hoursMeant: 'Do you mean this?',
  hoursHalf: '**In the morning or in the afternoon?** One of these times can be both.',
  hoursNight: '**Open through the night?** With this you close at {time} on the next day.',
  hoursHolidays: '**Holidays cannot stand in the hours.** Fill in their dates under “{field}”.',
  hoursTwice: '**One day has two times here.**',
  hoursSaturday: '**Is Saturday one of these days?**',
  hoursWords: '**These words are not understood:** {words}.',
  hoursUntilThen: 'Until that is clear, the hours are left out of what you copy.',
  datesGood: 'Closed on: {dates}.',
  datesBad:
    '**One of these dates is not understood.** Write year-month-day, with a blank between two dates: {example}. They stay here, but they are left out of what you copy.',
  datesOrder: '**Which number is the month?** Choose a date, or write the month in words.',
  datesYear: '**Write every date with its year in four digits**, such as {example}.',
  datesWeekday: '**One of these dates is on another day of the week.**',
  datesPast:
    '**The last of these days is over: {date}.** Add the next ones, or the cards say “open now” on a day on which you are closed.',
  zoneGood: 'This time zone is known.',
  zoneBad: '**This time zone is not known.** Write it like {zone}. It is left out of what you copy.',
  zoneUsual: 'Usual for this country: {zone}.',
  addressBad:
    '**This is not an address that can be used.** It has to start with https://. It is left out of what you copy.',
  together: 'This is shown only together with “{other}”.',
  versionNow: 'The version in these files is {version}.',
  languagesBad: 'These languages are known: {languages}.',
  otherVersion:
    'The cards will say that your hospital has not checked this text: the version in these files is {version}.',

  colour: 'Your colour',
  colourLead: 'Any colour is fine: text on it and beside it stays readable. The colour of emergencies does not change.',
  colourPick: 'Pick a colour',
  colourText: 'Or write it, such as #0c6660',
  colourBad: '**This is not a colour.** Write it like #0c6660.',

  preview: 'Preview',
  phone: 'Phone',
  desktop: 'Desktop',
  previewLead: 'This is the real card. It changes as you type.',

  copyStep: 'Copy for your page',
  forAuthorLead: 'Copy this, and paste it in your editor where the card has to stand.',
  form: 'How does your editor work?',
  forms: {
    link: {
      label: 'As a link',
      help: 'For every editor. You paste a link; the page turns it into the card. Where that does not work, the reader still has the link.',
    },
    classed: {
      label: 'As a tag, with its text',
      help: 'For where you can edit HTML. The text is there at once and nothing jumps. Your web team adds the style sheet line.',
    },
    plain: {
      label: 'As a tag, with plain text',
      help: 'For where you can edit HTML, but classes are removed. The page may jump a little while it loads.',
    },
  },
  linkOnlyTopic: 'A link holds the topic and nothing else. For your other settings of this card, choose a tag.',
  linkNoFilm: 'A film needs a tag: a link cannot say which film it is.',
  where: 'Where do the details of your hospital stand?',
  wherePage: 'Once for the whole website (recommended). When a number changes, it changes everywhere.',
  whereTag: 'In this card. For a card that has its own number.',
  whereTagWarning: 'When a number changes, you have to change this card by hand.',
  files: 'Where the files are',
  filesLead: 'The address of the folder with miscarriage-elements.js. If you do not know it, leave it as it is.',
  filesBad:
    '**This is not an address that can be used.** It has to start with https:// or with /. Until then this is used: {address}',
  filesLocal: 'This address works only on this computer. Ask your web team where the files are.',
  forTeam: 'For the web team, once',
  forTeamLead:
    'Somebody who can change the template of the website does this one time. Send them this page, or copy the lines.',
  snippets: {
    author: {
      label: 'Send an author here',
      help: 'A link to this page with the card, language and topic that you chose. Your details are not in it.',
    },
    card: {label: 'The card', help: 'To paste in your page.'},
    script: {
      label: 'The script',
      help: 'In the head of every page with a card. The long code makes browsers refuse a file that was changed.',
    },
    style: {label: 'The style sheet', help: 'Only for tags with their text. In the head, before the script.'},
    meta: {
      label: 'Or: the details in the template',
      help: 'In place of hospital.js, if you prefer to have them in the head of the page.',
    },
    brand: {label: 'The colour', help: 'In the style sheet of the website.'},
    policy: {
      label: 'Content-Security-Policy',
      help: 'Only if your website sends one: what the cards need in it. Add it to what is there.',
    },
  },
  filePages: {
    label: 'The details of your hospital: hospital.js',
    help: 'Put the file in the folder “pages”, beside the folder “builder”, and load it before the script. The pages of the library find it there by themselves.',
  },
  noDetails: 'Fill in your hospital above first.',
  noNight:
    '**Who answers at night?** This country has no line of its own for evening, night and weekend. Fill in “{name}” above, or “{text}”. Then you can copy this.',
  download: 'Save hospital.js',
  downloadJson: 'Save hospital.json, to open it here again',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C to copy (on a phone: press and hold)',

  elements: {
    'miscarriage-warning-signs': {name: 'Warning signs'},
    'miscarriage-facts': {name: 'Facts'},
    'miscarriage-myths': {name: 'Myths'},
    'miscarriage-scan': {name: 'The scan'},
    'miscarriage-treatment': {name: 'Treatment'},
    'miscarriage-support': {name: 'Grief and support'},
    'miscarriage-back-pain': {name: 'Back pain'},
    'miscarriage-recurrent': {name: 'More than one miscarriage'},
    'miscarriage-risk-factors': {name: 'List to take along'},
    'miscarriage-film': {name: 'Film'},
    'miscarriage-contact': {name: 'Contact'},
  },
  groups: {
    clinic: 'The clinic',
    times: 'Opening hours',
    closed: 'When you are closed',
    app: 'Secure app',
    support: 'Support',
    review: 'Who checked the text',
  },
  details: {
    country: {label: 'Country', help: 'It gives the emergency number and the line outside office hours.'},
    clinic: {label: 'Name of the clinic', help: 'Without a name the cards say: the clinic.'},
    place: {label: 'Place'},
    phone: {
      label: 'Phone number',
      help: 'As you write it yourself. Without a number the cards say: call your own doctor or midwife.',
    },
    hours: {label: 'Opening hours', help: 'Such as {example}. The cards then also say whether you are open now.'},
    'closed-on': {
      label: 'Days on which you are closed',
      help: 'Such as {example}. Add holidays, or the cards say “open now” on them.',
    },
    'time-zone': {label: 'Time zone', help: 'Only where your country has more than one.'},
    'out-of-hours-name': {
      label: 'Name of the line outside office hours',
      help: 'Where the line of the country is not the right one.',
    },
    'out-of-hours-text': {
      label: 'What to do when you are closed',
      help: 'Only where no line is named. One sentence, such as: our phone message says who answers at night.',
    },
    'out-of-hours-phone': {label: 'Its number', help: 'Such as the doctors’ post at night and in the weekend.'},
    'emergency-phone': {
      label: 'Another emergency number',
      help: 'Only where the number of the country is not the right one.',
    },
    'app-name': {label: 'Name of the app', help: 'An app in which patients can write to you safely.'},
    'app-url': {label: 'Its address', help: 'It has to start with https://.'},
    'crisis-name': {
      label: 'Name of a crisis line',
      help: 'A line for people who can no longer bear it, open at any hour. It stands under every emergency list.',
    },
    'crisis-phone': {label: 'Its number', help: 'The number of the crisis line.'},
    'support-name': {label: 'Who listens after a loss', help: 'Name of an organisation.'},
    'support-phone': {label: 'Its number', help: 'The number of that organisation.'},
    'text-relay': {
      label: 'For people who cannot speak or hear on a phone',
      help: 'In a few words, how they reach help.',
    },
    'reviewed-by': {
      label: 'Who checked the text',
      help: 'Name and profession. Until all four fields are filled in, the cards say that your hospital has not checked the text.',
    },
    'reviewed-on': {label: 'When', help: 'The day of that check.'},
    'reviewed-languages': {label: 'In which languages', help: 'Such as: {example}'},
    'reviewed-version': {
      label: 'Which version of the text',
      help: 'When the text changes, its version changes, and the check no longer counts.',
    },
  },
  settingsOf: {
    topic: {
      label: 'What is the page about?',
      help: 'The card starts with this topic. The emergency signs are always there, and a reader can choose another topic.',
    },
    'one-in': {
      label: 'How common it is',
      help: 'Usual: 1 or 2 in 10, from the evidence. Choose 1 in 10 if your hospital says so everywhere.',
    },
    weeks: {
      label: 'Up to which week',
      help: 'Up to which week your hospital speaks of a miscarriage. Only for the Netherlands.',
    },
    show: {
      label: 'More sentences',
      help: 'Sentences that are off by default. Write the names of those that you want, with blanks between them: {example}.',
    },
    provider: {label: 'Where the film is', help: 'Nobody is contacted before the reader agrees.'},
    'film-id': {label: 'The film', help: 'Paste the address of the film, or its number.'},
    src: {label: 'The film file', help: 'A path on your own website, such as {example}.'},
    'film-title': {label: 'Title', help: 'The heading of the card.'},
    duration: {label: 'How long it is', help: 'Such as {example}.'},
    poster: {label: 'A picture', help: 'A path on your own website. Without one there is a drawing.'},
    transcript: {
      label: 'The text of the film',
      help: 'What is said and shown, for who cannot hear, see or play it. An empty line starts a new paragraph.',
    },
    'heading-level': {
      label: 'Level of the heading',
      help: 'Usual: 2. Choose 3 where the card stands below a heading of level 2.',
    },
    theme: {label: 'Light or dark', help: 'Usual: as the page around it.'},
  },
  choices: {
    'one-in.10': '1 in 10',
    'provider.youtube': 'YouTube',
    'provider.vimeo': 'Vimeo',
    'provider.file': 'Our own website',
    'theme.light': 'Light',
    'theme.dark': 'Dark',
  },
};
