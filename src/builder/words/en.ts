import type {Words} from './words.js';

export const en: Words = {
  pageLanguage: 'Language of this page',
  notLoaded: 'Some files are missing. Ask your web team to copy the whole folder of the library.',
  notStarted:
    'This page cannot start here. It needs JavaScript, and an address that begins with https:// or http://: opened from a folder on your computer it does not work. Ask your web team for its address.',
  copy: 'Copy',
  copied: 'Copied',
  copyByHand: 'Press Ctrl+C to copy (on a phone: press and hold)',
  preview: 'Preview',
  choose: 'Card',
  location: 'Location',
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
    'miscarriage-contact': {name: 'Contact'},
  },

  title: 'Put a card on your page',
  cardLanguage: 'Language of the card',
  topic: 'What is the page about?',
  cardCopied: 'Copied. Now paste it in your page, on a line of its own.',
  whatIsCopied: 'What you copy is a link. On your page it turns into the card:',
  codeForm: 'Does your editor show code? Then copy this:',
  onlyLink:
    'Do you still see a link after you published? Then the website is not ready for the cards yet. Tell your web team.',
  filmByTeam: 'A film is put in by your web team.',
  pageLocal:
    'The address of this page works only on this computer. Ask your web team for the right one before you copy.',
  noHospital:
    '**This page does not know your hospital yet**, so the preview shows no number of yours. Tell your web team.',
  daysPassed: 'The days on which your hospital is closed have to be renewed. Tell your web team.',

  setUpTitle: 'Set up your hospital',
  setUpLead: 'For the web team, once: what the cards say of your hospital, and the lines for your template.',
  private: 'Nothing you type here is stored or sent.',
  toInsert: 'The page for authors: put a card on a page',

  open: 'Open what you saved earlier (hospital.js or hospital.json)',
  opened: 'The details from the file are filled in.',
  openSure: 'Replace what you typed? It is not saved.',
  notOpened:
    'This file could not be read. Nothing was changed. Choose a hospital.js or hospital.json that you saved here.',

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

  locations: 'Several locations',
  locationsLead:
    'Only if your hospital has more than one place with its own number or hours. What is not filled in at a location is as for all. An author chooses the location of a card.',
  locationNumber: 'Location {number}',
  firstLocation: 'The first location counts where an author chooses none.',
  locationName: 'Name of the location',
  locationNameHelp:
    'Authors see it, readers do not. When you change it later, the cards that were put in with the old name show no number of a clinic.',
  locationNameBad: '**Each location needs a name of its own.**',
  toCheck: 'to check',
  asForAll: 'Empty, as it is for all: {value}.',
  addLocation: 'Add a location',
  removeLocation: 'Remove this location',
  removeLocationSure: 'Remove this location and what you typed for it?',

  emergencyUsual: 'This is the emergency number of {country}. You can leave the field empty.',
  emergencyService:
    '**This is a service number, no emergency number.** Who is in danger must not end up there. It is left out of your files.',
  emergencyOther:
    '**The emergency number in {country} is {emergency}.** With this, every card would say in its red band to call {number}. It is left out of your files until you say yes.',
  emergencyNoCountry:
    '**Choose a country first.** With this, every card would say in its red band to call {number}. It is left out of your files until you say yes.',
  emergencyYes: 'Yes, {number} is the number to call in an emergency here',
  phoneGood: 'A number in {country}.',
  phoneKnown: 'This number is known: {line}.',
  phoneAbroad: 'A number in another country: {country}. It is used as you wrote it.',
  phoneUnusual: '**Please check this number.** It is not a usual number in {country}. It is used as you wrote it.',
  phoneNoCountry: 'Choose a country above, then the number can be checked.',
  phoneBad:
    '**This is not a phone number.** Only digits, blanks and the marks {marks} can be used. It stays here, but it is left out of your files.',
  phoneMore: '**This is more than one phone number.** It stays here, but it is left out of your files.',
  phoneUse: 'Use only',
  phoneTakenOut: '“{words}” is then taken out.',
  phoneToHours: '“{words}” then goes to “{field}”.',
  phoneAddTo: 'If your readers need it, add it to “{field}”.',
  writeAs: 'Write it as',
  hoursGood: 'This means:',
  hoursBad: '**These hours are not understood yet.** They stay here, but they are left out of your files.',
  hoursHow: 'Write them like {example}. The days are {days}.',
  hoursMeant: 'Do you mean this?',
  hoursHalf: '**In the morning or in the afternoon?** One of these times can be both.',
  hoursNight: '**Open through the night?** With this you close at {time} on the next day.',
  hoursHolidays: '**Holidays cannot stand in the hours.** Fill in their dates under “{field}”.',
  hoursTwice: '**One day has two times here.**',
  hoursSaturday: '**Is Saturday one of these days?**',
  hoursWords: '**These words are not understood:** {words}.',
  hoursUntilThen: 'Until that is clear, the hours are left out of your files.',
  datesOrder: '**Which number is the month?** Choose a date, or write the month in words.',
  datesYear: '**Write every date with its year in four digits**, such as {example}.',
  datesWeekday: '**One of these dates is on another day of the week.**',
  hoursOvernight:
    '**Is the clinic open at night, from {from} until {to} the next morning?** These hours are left out of your files until you say yes.',
  hoursYes: 'Yes, it is open at night',
  datesGood: 'Closed on: {dates}.',
  datesBad:
    '**One of these dates is not understood.** Write year-month-day, or month-day for every year, with a blank between two dates: {example}. They stay here, but they are left out of your files.',
  datesPassed:
    '**The last of these days was {date}.** On a holiday since then the cards say “open now”. Add the days of this year, such as {example}.',
  everyYear: '{day}, every year',
  dateBad: '**This date is not understood.** Write it like {example}.',
  reviewGood: 'Checked on {date}.',
  reviewToCome: '**{date} is still to come.** Give the day on which the text was checked.',
  zoneGood: 'This time zone is known.',
  zoneBad: '**This time zone is not known.** Write it like {zone}. It is left out of your files.',
  zoneUsual: 'Usual for this country: {zone}.',
  addressBad:
    '**This is not an address that can be used.** It has to start with https://. It is left out of your files.',
  together: 'This is shown only together with “{other}”.',
  versionNow: 'The version in these files is {version}.',
  languagesBad: 'These languages are known: {languages}.',
  otherVersion:
    'The cards will say that your hospital has not checked this text: the version in these files is {version}.',

  colour: 'Your colour',
  colourLead: 'Any colour is fine: text on it and beside it stays readable. The colour of emergencies does not change.',
  colourPick: 'Pick a colour',
  colourText: 'Or write it, such as #0c6660',
  colourGood: 'White words on it are easy to read: contrast {ratio}.',
  colourPale:
    'White words on it would be hard to read: contrast {ratio}, and 4.5 is needed. The cards use dark words on it, and a darker shade for links.',
  colourBad: '**This is not a colour.** Write it like #0c6660.',

  phone: 'Phone',
  desktop: 'Desktop',

  saveStep: 'Save',
  saveLead:
    'Put hospital.js in the folder “pages”, beside the folder “builder”: the cards, the pages and this builder read it there. hospital.json says the same to the command “npm run pages”. Keep one of the two: this page opens it again.',
  noDetails: 'Fill in your hospital above first.',
  noNight:
    '**Who answers at night?** This country has no line of its own for evening, night and weekend. Fill in “{name}” above, or “{text}”. Then you can save.',
  leftOut: '**Left out of the files:** {details}. Above, beside each, stands why.',
  notSaved: 'Not saved yet.',
  saved: 'All is saved.',
  download: 'Save hospital.js',
  downloadJson: 'Save hospital.json',

  templateStep: 'Lines for your template',
  templateLead: 'Somebody who can change the template of the website puts these in, one time.',
  siteLanguage: 'Language of most of your pages',
  siteLanguageHelp: 'It comes with the script; the other languages are fetched where a page needs them.',
  files: 'Where the files are',
  filesLead: 'The address of the folder with miscarriage-elements.js. If you do not know it, leave it as it is.',
  filesLocal: 'This address works only on this computer. Ask your web team where the files are.',
  filesBad:
    '**This is not an address that can be used.** It has to start with https:// or with /. Until then this is used: {address}',
  upgrade:
    '**At the next upgrade:** copy the new folder, open this page again, and put its new script line in the template in the same step. This line is for version {version}: with the file of another version the browser refuses it, and every card is switched off.',
  snippets: {
    author: {
      label: 'Send this to your authors',
      help: 'The page on which they choose a card and copy it. It reads your hospital.js.',
    },
    hospital: {
      label: 'The details of your hospital',
      help: 'Loads your hospital.js. In the head of every page with a card, before the script.',
    },
    script: {
      label: 'The script',
      help: 'In the head of every page with a card. The long code makes browsers refuse a file that was changed.',
    },
    meta: {
      label: 'Or: the details in the template',
      help: 'In place of hospital.js, if you prefer to have them in the head of the page. Authors do not see them in their preview then.',
    },
    brand: {label: 'The colour', help: 'In the style sheet of the website.'},
    policy: {
      label: 'Content-Security-Policy',
      help: 'Only if your website sends one: what the cards need in it. Add it to what is there.',
    },
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
    place: {label: 'Place', help: 'Where the clinic is, such as "Route 42".'},
    phone: {
      label: 'Phone number',
      help: 'As you write it yourself. Without a number the cards say: call your own doctor or midwife.',
    },
    hours: {label: 'Opening hours', help: 'Such as {example}. The cards then also say whether you are open now.'},
    'closed-on': {
      label: 'Days on which you are closed',
      help: 'Such as {example}. A day without its year counts every year. Add holidays, or the cards say “open now” on them.',
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
      help: 'Leave it empty: the cards know the number of the country. Only where that is not the right one.',
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
};
