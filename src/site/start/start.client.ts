// Runs in the start page: the three doors, the card in the language, colour and width that are chosen, and the gallery. Without it
// the page has all snippets, one card, and a link to each other one.
import type {Language} from '../../data/languages.js';
import {isLinkable} from '../../data/elements.js';
import {snippetsOf} from './snippets.js';
import type {StartData} from './start-page.js';

const find = (selector: string, root: ParentNode = document): HTMLElement => root.querySelector<HTMLElement>(selector)!;
const all = (selector: string, root: ParentNode = document): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(selector),
];

const data = JSON.parse(find('script#start').textContent) as StartData & {
  languages: Record<
    Language,
    {clinic: string; filmTitle: string; direction: string; line: string; titles: Record<string, string>}
  >;
};
const chosen = {
  tag: 'miscarriage-warning-signs',
  language: document.documentElement.lang as Language,
  brand: '#0c6660',
};

const make = (tag: string, language: Language): HTMLElement => {
  const {clinic, filmTitle} = data.languages[language];
  const element = document.createElement(tag);
  const given = {
    ...data.details,
    clinic,
    'heading-level': '3',
    ...(tag === 'miscarriage-film' && {...data.film, 'film-title': filmTitle}),
  };
  for (const [name, value] of Object.entries(given)) element.setAttribute(name, value);
  return element;
};

// The three doors.

const tabs = find('.tabs');
const panels = all('.door');
const open = (at: number): void => {
  all('[role=tab]', tabs).forEach((tab, index) => {
    tab.setAttribute('aria-selected', String(index === at));
    tab.tabIndex = index === at ? 0 : -1;
  });
  panels.forEach((panel, index) => (panel.hidden = index !== at));
};
panels.forEach((panel, at) => {
  const heading = find('h2', panel);
  const tab = Object.assign(document.createElement('button'), {
    type: 'button',
    id: `tab-${panel.id}`,
    textContent: heading.textContent,
  });
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', panel.id);
  tab.addEventListener('click', () => {
    open(at);
  });
  panel.setAttribute('role', 'tabpanel');
  panel.setAttribute('aria-labelledby', tab.id);
  heading.remove();
  find('pre', panel).setAttribute('aria-labelledby', tab.id);
  tabs.append(tab);
});
tabs.addEventListener('keydown', (event) => {
  const list = all('[role=tab]', tabs);
  const from = list.indexOf(event.target as HTMLElement);
  const forward = getComputedStyle(tabs).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const step = {Home: -from, End: list.length - 1 - from, ArrowLeft: -1, ArrowRight: 1}[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const isArrow = event.key.startsWith('Arrow');
  const to = (from + (isArrow ? (event.key === forward ? 1 : -1) : step) + list.length) % list.length;
  open(to);
  list[to]!.focus();
});
tabs.hidden = false;
open(0);

// What is copied: on http too, where a page may not write to the clipboard by itself.
for (const button of all('.snippet button')) {
  const words = button.textContent;
  const code = find('pre', button.parentElement!);
  button.hidden = false;
  button.addEventListener('click', () => {
    document.addEventListener(
      'copy',
      (event) => {
        event.preventDefault();
        event.clipboardData!.setData('text/plain', code.textContent);
        if (code.closest('#door-author')) event.clipboardData!.setData('text/html', code.textContent);
      },
      {once: true},
    );
    getSelection()!.selectAllChildren(code);
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- what the standard has in its place needs https.
    if (!document.execCommand('copy')) return;
    button.textContent = tabs.dataset['copied']!;
    button.addEventListener('blur', () => (button.textContent = words), {once: true});
  });
}

// The card.

const device = find('.device');
const view = find('.view');
const write = (): void => {
  const {tag, language, brand} = chosen;
  const {line, titles} = data.languages[language];
  const linkable = isLinkable(tag);
  // A card that no link can stand for needs to be told what it shows.
  const attributes = linkable ? '' : ` provider="${data.film.provider}" film-id="${data.film['film-id']}"`;
  const snippets = snippetsOf({tag, language, title: titles[tag]!, brand, line, attributes, linkable});
  for (const [name, snippet] of Object.entries(snippets)) find(`#door-${name} pre`).textContent = snippet;
};
const show = (): void => {
  device.lang = chosen.language;
  device.dir = data.languages[chosen.language].direction;
  device.replaceChildren(make(chosen.tag, chosen.language));
  for (const tile of all('.tile')) tile.toggleAttribute('data-chosen', tile.dataset['tag'] === chosen.tag);
  write();
};
const bar = find('.bar');
bar.hidden = false;
bar.addEventListener('submit', (event) => {
  event.preventDefault();
});
bar.addEventListener('input', (event) => {
  const {name, value} = event.target as HTMLInputElement;
  if (name === 'language') {
    chosen.language = value as Language;
    show();
  } else if (name === 'brand' || name === 'own') {
    chosen.brand = value;
    document.documentElement.style.setProperty('--miscarriage-brand', value);
    write();
  } else if (name === 'scheme') view.classList.toggle('dark', value === 'dark');
  else device.classList.toggle('phone', value === 'phone');
});

// The gallery: each card small, and chosen by a click.
for (const tile of all('.tile')) {
  tile.toggleAttribute('data-chosen', tile.dataset['tag'] === chosen.tag);
  find('.thumb', tile).append(make(tile.dataset['tag']!, chosen.language));
  tile.addEventListener('click', (event) => {
    event.preventDefault();
    chosen.tag = tile.dataset['tag']!;
    show();
    view.scrollTop = 0;
    find('.stage').scrollIntoView({block: 'nearest'});
    view.focus({preventScroll: true});
  });
}
