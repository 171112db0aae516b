import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import {expect} from 'storybook/test';
import {checkedOn, contentVersion, nextCheckBy} from '../../src/content/about.js';
import {sources, type Source, type SourceId} from '../../src/data/sources.js';
import type {Text} from '../../src/content/text.js';
import type {Language} from '../../src/data/languages.js';
import {loadText} from '../../src/locale/load.js';
import {formatMessage} from '../../src/ui/format-message.js';
import {statements, type Said} from '../support/statements.js';

const meta: Meta = {
  title: 'Statements',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

type Words = Partial<Record<string, string>>;

/** A sentence with its placeholders as they are: what stands there is for the hospital to say. */
const sentence = (words: Words, key: string): TemplateResult | typeof nothing => {
  const text = words[key];
  if (text === undefined) return nothing;
  const names = [...text.matchAll(/\{(\w+)\}/g)].map(([whole, name]) => [name!, whole] as const);
  return html`<p>${formatMessage(text, Object.fromEntries(names))}</p>`;
};

/** Here too, a myth never stands without its label. */
const claim = (words: Words, id: string): TemplateResult | typeof nothing => {
  const text = words[`${id}-claim`];
  return text === undefined
    ? nothing
    : html`<p>${formatMessage(words['not-true']!, {claim: html`<s>${text}</s>`})}</p>`;
};

const source = (id: SourceId): TemplateResult => {
  const {by, title, year, lang, url}: Source = sources[id];
  const words = html`<span lang=${lang ?? 'en'}>${by}: ${title}${year ? `, ${year}` : nothing}</span>`;
  return html`<li>${url ? html`<a href=${url} rel="noreferrer">${words}</a>` : words}</li>`;
};

const row = (
  words: Words,
  {id, level, topics, place, details = [], callIfs = [], sources: ids}: Said,
): TemplateResult => html`
  <li class="statement">
    ${sentence(words, id)} ${claim(words, id)} ${sentence(words, `${id}-question`)}
    ${[...details, ...callIfs].map((key) => sentence(words, key))}
    <p class="about" lang="en" dir="ltr">
      <code>${id}</code>${[level, place, topics?.join(', ')].filter(Boolean).map((word) => html` · ${word}`)}
    </p>
    <ul class="about" dir="ltr">
      ${ids.map(source)}
    </ul>
  </li>
`;

/** What is said, in the language of the toolbar, in which level, and what it rests on: read from src/content. */
export const WithSources: StoryObj = {
  loaders: [async ({globals}) => ({text: await loadText(globals.language as Language)})],
  render: (_, {loaded}) => html`
    <main class="statements">
      <h1 lang="en" dir="ltr">Every statement, with its sources</h1>
      <p lang="en" dir="ltr">
        Content version ${contentVersion}. Sources last read on ${checkedOn}, next check by ${nextCheckBy}. Words in
        {braces} are filled in by the hospital and its country.
      </p>
      ${statements.map(
        ([topic, said]) => html`
          <h2 lang="en" dir="ltr">${topic}</h2>
          <ul>
            ${said.map((one) => row(loaded.text as Text, one))}
          </ul>
        `,
      )}
    </main>
  `,
  play: async ({canvasElement}) => {
    const rows = [...canvasElement.querySelectorAll('.statement')];
    await expect(rows.length).toBeGreaterThan(100);
    for (const element of rows) {
      await expect(element.querySelector('p:not(.about)')?.textContent.trim()).toBeTruthy();
      await expect(element.querySelector('ul.about li')).not.toBeNull();
    }
  },
};
