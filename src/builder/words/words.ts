import type {DetailGroup, DetailName} from '../../data/details.js';

export interface Field {
  label: string;
  /** One or two plain sentences below the label. In English, none: the docstring of the attribute. */
  help?: string;
}

/** What the set-up gives the web team to copy. */
export type SnippetName = 'author' | 'script' | 'hospital' | 'meta' | 'brand' | 'policy';

/**
 * Every word of the builder: a missing one does not compile. They are for authors and web teams, so they stand here
 * and not in src/content, which is sent to every reader. `{name}` is filled in, `**words**` are bold.
 */
export interface Words<F extends Field = Required<Field>> {
  // Both pages, and the page at the old address.
  pageLanguage: string;
  notLoaded: string;
  notStarted: string;
  copy: string;
  copied: string;
  copyByHand: string;
  preview: string;
  choose: string;
  location: string;
  elements: Record<`miscarriage-${string}`, {name: string}>;

  // The page for authors.
  title: string;
  cardLanguage: string;
  topic: string;
  cardCopied: string;
  whatIsCopied: string;
  codeForm: string;
  onlyLink: string;
  filmByTeam: string;
  pageLocal: string;
  noHospital: string;
  daysPassed: string;

  // The page for the web team.
  setUpTitle: string;
  setUpLead: string;
  private: string;
  toInsert: string;

  open: string;
  opened: string;
  openSure: string;
  notOpened: string;

  hospital: string;
  hospitalLead: string;
  optional: string;
  noCountry: string;
  chooseCountry: string;
  countryLines: string;
  countryNoLine: string;
  /** Parts of a country, which browsers cannot name. */
  parts: Record<'GB-NIR' | 'GB-SCT' | 'GB-WLS', string>;

  locations: string;
  locationsLead: string;
  locationNumber: string;
  firstLocation: string;
  locationName: string;
  locationNameHelp: string;
  locationNameBad: string;
  asForAll: string;
  toCheck: string;
  addLocation: string;
  removeLocation: string;
  removeLocationSure: string;

  emergencyUsual: string;
  emergencyService: string;
  emergencyOther: string;
  emergencyNoCountry: string;
  emergencyYes: string;
  phoneGood: string;
  phoneKnown: string;
  phoneAbroad: string;
  phoneUnusual: string;
  phoneNoCountry: string;
  phoneBad: string;
  /** {words}: what was typed beside the number. {field}: where it goes, or can go. */
  phoneMore: string;
  phoneUse: string;
  phoneTakenOut: string;
  phoneToHours: string;
  phoneAddTo: string;
  writeAs: string;
  hoursGood: string;
  hoursBad: string;
  hoursHow: string;
  hoursMeant: string;
  /** What is asked where hours can mean more. */
  hoursHalf: string;
  hoursNight: string;
  hoursHolidays: string;
  hoursTwice: string;
  hoursSaturday: string;
  hoursWords: string;
  hoursUntilThen: string;
  datesOrder: string;
  datesYear: string;
  datesWeekday: string;
  hoursOvernight: string;
  hoursYes: string;
  datesGood: string;
  datesBad: string;
  datesPassed: string;
  everyYear: string;
  dateBad: string;
  reviewGood: string;
  reviewToCome: string;
  zoneGood: string;
  zoneBad: string;
  zoneUsual: string;
  addressBad: string;
  together: string;
  versionNow: string;
  languagesBad: string;
  otherVersion: string;

  colour: string;
  colourLead: string;
  colourPick: string;
  colourText: string;
  colourGood: string;
  colourPale: string;
  colourBad: string;

  phone: string;
  desktop: string;

  saveStep: string;
  saveLead: string;
  noDetails: string;
  /** {name} and {text}: labels of the two fields that answer it. */
  noNight: string;
  leftOut: string;
  notSaved: string;
  saved: string;
  download: string;
  downloadJson: string;

  templateStep: string;
  templateLead: string;
  siteLanguage: string;
  siteLanguageHelp: string;
  files: string;
  filesLead: string;
  filesLocal: string;
  filesBad: string;
  upgrade: string;
  snippets: Record<SnippetName, Required<Field>>;

  groups: Record<DetailGroup, string>;
  details: Record<DetailName, F>;
}
