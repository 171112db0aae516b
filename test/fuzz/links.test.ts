import * as fc from 'fast-check';
import {topics} from '../../src/content/warning-signs.js';
import {isLinkable} from '../../src/data/elements.js';
import {languages} from '../../src/data/languages.js';
import {elements} from '../../src/index.js';
import {upgradeLinks} from '../../src/page/upgrade.js';
import {watch} from './play.js';
import {everyCase} from './run.mjs';
import {hostile} from './values.js';
import '../../src/page/drop-in.js';

declare const FUZZ: {cases: number; seed: number; path: string};

const folder = new URL('/miscarriage/pages/', location.href);
const tags = Object.keys(elements);
const names = tags.map((tag) => tag.replace('miscarriage-', ''));

const some = (ours: readonly string[]) =>
  fc.oneof({weight: 5, arbitrary: fc.constantFrom(...ours)}, {weight: 1, arbitrary: hostile});
const parameter = fc.oneof(
  {weight: 5, arbitrary: fc.tuple(some(['topic', 'topic', 'lang', 'phone', 'country', 'clinic']), some(topics))},
  fc.tuple(fc.constant('location'), hostile),
);
const data = fc.record(
  {miscarriage: some(names), lang: some(languages), topic: some(topics), phone: fc.constant('911')},
  {requiredKeys: []},
);
/** A link as somebody could post it, and the division around it. */
const links = fc.record({
  language: some(languages),
  name: some(names),
  end: fc.constantFrom('.html', '.html', '.html', '', '/', '.html/..'),
  query: fc.array(parameter, {maxLength: 3}),
  fragment: some(['', '#topic=after', '#phone=911']),
  isEncoded: fc.boolean(),
  around: fc.option(data, {freq: 3}),
  words: some(['When to call', 'Call 911']),
});

describe('whatever link is posted,', function () {
  this.timeout(0);
  const place = document.createElement('main');
  let stop: () => void;
  before(() => {
    stop = watch();
    document.body.append(place);
    upgradeLinks(folder);
  });
  after(() => {
    stop();
    place.remove();
  });

  const name = 'it chooses an element, a language and a topic';
  it(`${name} of ours, or stays a link`, async () => {
    let made = 0;
    await everyCase(
      FUZZ,
      name,
      links,
      async ({language, name: page, end, query, fragment, isEncoded, around, words}) => {
        const encode = (part: string) => (isEncoded ? new URLSearchParams([['', part]]).toString().slice(1) : part);
        const search = query.map(([key, value]) => `${encode(key)}=${encode(value)}`).join('&');
        const link = document.createElement('a');
        link.href = `${folder.href}${encode(language)}/${encode(page)}${end}${search && `?${search}`}${fragment}`;
        link.textContent = words;
        const block = document.createElement(around ? 'div' : 'p');
        for (const [key, value] of Object.entries(around ?? {}))
          block.setAttribute(key === 'miscarriage' ? 'data-miscarriage' : `data-${key}`, value);
        block.append(link);
        place.append(block);
        // The observer of links is told behind the script that posted this one.
        await Promise.resolve();
        const [element, ...others] = place.querySelectorAll<HTMLElement>(tags.join());
        try {
          if (others.length) throw new Error('one link became several elements');
          if (!place.contains(link)) throw new Error('the link is gone');
          if (!element) return;
          made++;
          const attributes = [...element.attributes].filter((known) => !/^(class|data-)/.test(known.name));
          const wrong = attributes.filter(
            // A name of a location is for the hospital's own file to know.
            (known) =>
              known.name !== 'location' && (known.name !== 'topic' || !topics.some((topic) => topic === known.value)),
          );
          if (wrong.length)
            throw new Error(`the link set ${wrong.map((known) => `${known.name}="${known.value}"`).join()}`);
          if (!isLinkable(element.localName)) throw new Error(`the link became <${element.localName}>`);
          const {lang} = element.parentElement!;
          if (!languages.some((known) => known === lang)) throw new Error(`the link chose the language "${lang}"`);
          const calls = element.shadowRoot?.querySelector(':not(.countries *):is(a[href^="tel:"])');
          if (calls) throw new Error(`the link brought the number ${calls.getAttribute('href')}`);
        } finally {
          place.replaceChildren();
        }
      },
    );
    // Else the links were none that can be chosen, and this said nothing.
    if (!FUZZ.path && made < FUZZ.cases / 20) throw new Error(`only ${made} links became an element`);
  });
});
