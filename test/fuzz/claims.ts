import {helpLines, type Country, type HelpLine} from '../../src/data/countries.js';
import {detailRows} from '../../src/data/details.js';
import type {Language} from '../../src/data/languages.js';
import {sources, type Source} from '../../src/data/sources.js';
import {providers} from '../../src/elements/film/providers.js';
import {rescueText} from '../../src/generated/rescue.js';
import {detailNames, type DetailName} from '../../src/hospital/hospital.js';
import type {MiscarriageElement} from '../../src/index.js';
import {textOf} from '../../src/locale/load.js';
import type {Subject} from './subjects.js';
import {Odd} from './values.js';
import type {Given} from './play.js';

const claim = (holds: boolean, words: () => string): void => {
  if (!holds) throw new Error(words());
};

/** Letters of other scripts and full width are the same digits; what cannot be seen is nothing. */
const plain = (words: string): string =>
  words
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0));
const digitsOf = (words: string): string => plain(words).replace(/\D/g, '');
const runsOf = (words: string): string[] => plain(words).match(/\d+/g) ?? [];

/** What is seen of words: blanks, marks and what has no width are nothing. */
const seen = (words: string): string => words.replace(/[\s\p{C}\p{Z}\p{M}]/gu, '');

/** What a property says: words, or a number; everything else is nothing. */
const said = (value: unknown): string =>
  typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';

/** What counts of a detail: that of the element, or else of the page's head, or else of hospital.js. */
const effective = (subject: Subject, {values, metas, file}: Given, name: DetailName): string => {
  const {property} = subject.attributes.find(({attribute}) => attribute === name)!;
  const own = said(values.get(property));
  if (own) return own;
  // HTML does not tell upper case in a name of a meta from lower.
  const metaOf = (wanted: string): string =>
    [...metas].find(([given, content]) => given.toLowerCase() === wanted && content.trim())?.[1].trim() ?? '';
  const isRead = file && !(file instanceof Odd) && !/prototype|throws/.test(file.shape);
  const inEntries = (entries: readonly (readonly [string, unknown])[]): string => {
    const value = entries.filter(([given]) => given === name).at(-1)?.[1];
    return typeof value === 'string' ? value.trim() : '';
  };
  const shared = isRead ? inEntries(file.entries) : '';
  const locations = isRead ? file.locations : [];
  const asked = said(values.get('location')) || metaOf('location');
  if (!asked) return metaOf(name) || inEntries(locations[0]?.entries ?? []) || shared;
  const place = locations.find((known) => known.name === asked);
  // Of a place that is not known only what is the same everywhere may be said.
  if (!place) return detailRows[name].everywhere ? metaOf(name) || shared : '';
  return inEntries(place.entries) || metaOf(name) || shared;
};

interface Allowed {
  /** The digits of each number that may be shown or dialled. */
  numbers: ReadonlySet<string>;
  emergency: ReadonlySet<string>;
  /** A card that knows no country says in words whom to call. */
  knowsCountry: boolean;
  /** Those of other countries, in their own list. */
  foreign: ReadonlySet<string>;
  links: ReadonlySet<string>;
  /** Figures in words. */
  figures: ReadonlySet<string>;
}

/** A number, and the same without the 0 that is dialled at home only. */
const dialled = (number: string): string[] => {
  const inCountry = plain(number).trim();
  return [digitsOf(number), ...(inCountry.startsWith('+') ? [digitsOf(inCountry.replace('(0)', ''))] : [])];
};

const sourceUrls = Object.values(sources as Record<string, Source>).flatMap(({url}) => url ?? []);
const sourceFigures = Object.values(sources as Record<string, Source>).flatMap(({by, title, year}) =>
  runsOf(`${by} ${title} ${year ?? ''}`),
);
const foreign = new Set(
  Object.values(helpLines).flatMap(({emergency, line}) => [emergency, ...(line ? [line.number] : [])].map(digitsOf)),
);
const foreignFigures = Object.values(helpLines).flatMap(({emergency, line}) =>
  runsOf(`${emergency} ${line?.name ?? ''} ${line?.number ?? ''}`),
);
const ownFigures = new Set([...sourceFigures, ...foreignFigures]);
/** Figures of our own words, of the languages that are here. */
const figuresOf = (language: Language): ReadonlySet<string> => {
  const text = textOf(language);
  if (text && !figuresByLanguage.has(language))
    figuresByLanguage.set(language, new Set(Object.values(text).flatMap(runsOf)));
  return figuresByLanguage.get(language) ?? new Set();
};
const figuresByLanguage = new Map<Language, Set<string>>();

const protocolOf = (address: string): string =>
  URL.canParse(address, document.baseURI) ? new URL(address, document.baseURI).protocol : '';

const hrefOf = (address: string): string[] => {
  try {
    return [new URL(address).href];
  } catch {
    return [];
  }
};

/** The row of a country; a part has its own line outside office hours, or none. */
const linesOf = (code: string): Country | undefined => {
  const [row, own] = [helpLines[code.slice(0, 2)], code.slice(3)];
  const part = row?.parts?.[own];
  return row && part ? {...row, line: undefined, ...part} : row;
};

const allowedFor = (subject: Subject, given: Given): Allowed => {
  const detail = Object.fromEntries(detailNames.map((name) => [name, effective(subject, given, name)])) as Record<
    DetailName,
    string
  >;
  const code = detail.country.toUpperCase();
  const country = /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(code) ? linesOf(code) : undefined;
  const lines = country
    ? [country.line, ...(country.crisis ?? []), country.violence, country.support].filter(
        (line): line is HelpLine => line !== undefined,
      )
    : [];
  const phones = detailNames.filter((name) => {
    const {kind, partner} = detailRows[name];
    return kind === 'phone' && detail[name] && (!partner || detail[partner]);
  });
  const emergency = [...dialled(detail['emergency-phone']), ...(country ? [digitsOf(country.emergency)] : [])].filter(
    Boolean,
  );
  const own = subject.attributes.filter(({kind}) => !kind).map(({property}) => said(given.values.get(property)));
  const words = [
    ...detailNames.filter((name) => detailRows[name].kind !== 'phone').map((name) => detail[name]),
    ...own,
    ...subject.attributes.flatMap(({choices}) => choices.filter((choice) => choice.length < 3)),
    given.children,
    country?.relay ?? '',
    ...lines.map(({name}) => name),
  ].flatMap(runsOf);
  // A day of every year is said with the next year in which it is one.
  const year = new Date().getFullYear();
  const years = detail['closed-on'] ? Array.from({length: 9}, (_, more) => String(year + more)) : [];
  const numbers = [...phones.map((name) => detail[name]), ...lines.map(({number}) => number)];
  const https = hrefOf(detail['app-url']).filter((href) => href.startsWith('https:'));
  const here = own.filter(
    (address) =>
      URL.canParse(address, document.baseURI) && new URL(address, document.baseURI).origin === location.origin,
  );
  const films = Object.values(providers).flatMap(({address, form}) => own.filter((id) => form.test(id)).map(address));
  return {
    numbers: new Set([...numbers.flatMap(dialled), ...emergency]),
    emergency: new Set(emergency),
    knowsCountry: country !== undefined,
    foreign,
    links: new Set([
      ...sourceUrls,
      ...https,
      ...here,
      ...films,
      // The checklist copies words of the hospital with their links, where these lead to a page, a call or a letter.
      ...given.links.filter((address) => /^(https?|tel|mailto):$/.test(protocolOf(address))),
    ]),
    figures: new Set([
      ...years,
      ...words,
      ...words.map((figure) => String(Number(figure))),
      ...[...numbers, ...emergency].flatMap(runsOf),
    ]),
  };
};

const linking = ['href', 'src', 'action', 'formaction', 'poster', 'srcset', 'data', 'ping', 'cite', 'srcdoc', 'style'];

const languageOf = (root: ShadowRoot): Language =>
  (root.querySelector('.card')?.getAttribute('lang') ?? 'en') as Language;

/** Words of one node do not run into those of the next. */
const wordsIn = (root: ShadowRoot): string => {
  const words: string[] = [];
  const nodes = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (nodes.nextNode()) words.push(nodes.currentNode.nodeValue!);
  return words.join('\n');
};

const around = (root: ShadowRoot, figure: string): string => {
  const words = wordsIn(root);
  const at = plain(words).indexOf(figure);
  return plain(words).slice(Math.max(0, at - 40), at + 40);
};

/** No number that was not given or is not the country's own. */
const numbersAreGiven = (root: ShadowRoot, allowed: Allowed): void => {
  for (const link of root.querySelectorAll('a[href^="tel:" i]')) {
    const href = link.getAttribute('href')!;
    const inList = link.closest('.countries') ? allowed.foreign : allowed.numbers;
    claim(/^tel:\+?\d+$/.test(href) && inList.has(digitsOf(href)), () => `${href} was not given, nor is the country's`);
  }
  for (const number of root.querySelectorAll('.number')) {
    const digits = digitsOf(number.textContent);
    const inList = number.closest('.countries') ? allowed.foreign : allowed.numbers;
    claim(inList.has(digits), () => `the number "${number.textContent}" was not given, nor is the country's`);
    const link = number.closest('a');
    claim(
      !link || dialled(number.textContent).includes(digitsOf(link.getAttribute('href') ?? '')),
      () => `"${number.textContent}" dials ${link!.getAttribute('href')}`,
    );
  }
  const own = figuresOf(languageOf(root));
  for (const figure of runsOf(wordsIn(root).replace(/(?<!\d)\d{1,2}:\d\d(?!\d)/g, '')))
    claim(
      own.has(figure) || ownFigures.has(figure) || allowed.figures.has(figure),
      () => `the figure ${figure} stands in the text, and nobody gave it: ${around(root, figure)}`,
    );
};

/** No script, and no address that was not given. */
const linksAreGiven = (root: ShadowRoot, allowed: Allowed): void => {
  for (const element of root.querySelectorAll('*')) {
    claim(element.localName !== 'script', () => 'there is a <script> in the card');
    for (const name of element.getAttributeNames()) {
      claim(!/^on/i.test(name), () => `<${element.localName}> has a handler in its HTML: ${name}`);
      if (!linking.includes(name)) continue;
      const value = element.getAttribute(name)!;
      claim(allowed.links.has(value) || /^tel:\+?\d+$/.test(value), () => `${name}="${value}" was not given`);
    }
  }
};

/** Nothing is wider than what it stands in. */
const nothingIsWider = (element: HTMLElement, root: ShadowRoot): void => {
  const {parentElement} = element;
  if (parentElement)
    claim(element.offsetWidth <= parentElement.clientWidth, () => `the element is ${element.offsetWidth} px wide`);
  const card = root.querySelector<HTMLElement>('.card');
  if (card)
    claim(
      card.scrollWidth <= card.clientWidth,
      () => `${card.scrollWidth} px wide in a card of ${card.clientWidth} px`,
    );
};

const isSeen = (element: Element): boolean => element.checkVisibility() && element.getClientRects().length > 0;

/** Words that are drawn. What has no box of its own, such as a slot, may have words all the same. */
const saysSomething = (node: Node): boolean => {
  if (!seen(node.textContent ?? '')) return false;
  const range = document.createRange();
  range.selectNode(node);
  return range.getClientRects().length > 0;
};

/** A card of ours in a sentence has words of its own. */
const drawsItself = (element: Element): boolean => element.shadowRoot !== null && isSeen(element);

/** Whether the card of this element has the emergency number in sight, where its hospital is known. */
export const emergencyShown = (element: MiscarriageElement, {emergency}: Pick<Allowed, 'emergency'>): boolean => {
  const root = element.shadowRoot!;
  const language = languageOf(root);
  const words = [textOf(language)?.['emergency-number'], rescueText[language]['emergency-number']];
  return [...root.querySelectorAll('.number, bdi')].some(
    (part) =>
      (emergency.has(digitsOf(part.textContent)) || words.includes(part.textContent)) &&
      !part.closest('.countries') &&
      isSeen(part),
  );
};

/** Never blank: the card with its heading, or the fallback, or the rescue words; and the number where it belongs. */
const isNotBlank = (element: MiscarriageElement, root: ShadowRoot, allowed: Allowed, showsEmergency: boolean): void => {
  claim(element.getBoundingClientRect().height > 5, () => 'the element takes no place');
  const title = root.querySelector('#title');
  if (!title) {
    const fallback = root.querySelector<HTMLSlotElement>('slot:not([name])');
    if (fallback) {
      claim(fallback.assignedNodes().some(saysSomething), () => 'the fallback that is shown says nothing');
      return;
    }
    const words = rescueText[languageOf(root)]['emergency-number'];
    claim(
      emergencyShown(element, allowed) ||
        (!allowed.knowsCountry && Boolean(root.querySelector<HTMLElement>('.card')?.innerText.includes(words))),
      () => 'the rescue words and the number are not in sight',
    );
    return;
  }
  claim(isSeen(title), () => 'the heading is not in sight');
  if (showsEmergency) claim(emergencyShown(element, allowed), () => 'the emergency number is not in sight');
  for (const slot of root.querySelectorAll('slot')) {
    const assigned = slot.assignedElements();
    // What is one step away is not drawn yet, and an empty place is the hospital's own.
    if (!seen(slot.textContent) || !slot.parentElement!.checkVisibility()) continue;
    claim(
      assigned.length === 0
        ? isSeen(slot.parentElement!)
        : assigned.some((node) => saysSomething(node) || [...node.querySelectorAll('*')].some(drawsItself)),
      () => `the sentence "${slot.name}" is replaced by nothing`,
    );
  }
};

/** Whether a card has an emergency number, or the words for it, in sight: where the country is known, and where it is not. */
export interface Shows {
  withCountry?: boolean;
  withoutCountry?: boolean;
}

/** All that has to be true of a card, whatever was given. */
export const judge = (subject: Subject, element: MiscarriageElement, given: Given, shows: Shows): void => {
  const root = element.shadowRoot;
  const allowed = allowedFor(subject, given);
  if (!root) {
    // A fallback stays as it is until there is a card.
    claim([...element.childNodes].some(saysSomething), () => 'no root is there, and no fallback');
    return;
  }
  numbersAreGiven(root, allowed);
  linksAreGiven(root, allowed);
  const showsEmergency = Boolean(allowed.knowsCountry ? shows.withCountry : shows.withoutCountry);
  isNotBlank(element, root, allowed, showsEmergency);
  nothingIsWider(element, root);
};
