import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {expect} from 'storybook/test';
import type {Text, TextKey} from '../../src/content/text.js';
import {directionOf, languageRows, languages} from '../../src/data/languages.js';
import {loadText} from '../../src/locale/load.js';

const meta: Meta = {
  title: 'Tone and wording',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

/** The short lines that set the tone, and where each stands. */
const lines: Partial<Record<TextKey, string>> = {
  'signs-title': 'Heading: what to do, not what is wrong',
  'signs-lede': 'One sign is enough, nobody has to add up; and permission to call',
  'level-urgent': 'When to call, with the night said aloud',
  'level-normal': '"Usually": never a promise',
  'list-title': 'Questions to take along, not results',
  'list-empty': 'Nothing ticked is fine too',
  privacy: 'Who sees the ticks',
  'not-true': 'The label of a myth, in the same line',
  'film-agree': 'One button says both: agree, and play',
  'film-read': 'The way around the film, as large as the film',
  'app-note': 'What the app is not for',
  'not-loaded': 'Nothing is ever a dead end',
};

/** The same line in every language, read from the library. */
export const ShortLines: StoryObj = {
  loaders: [async () => ({texts: await Promise.all(languages.map(loadText))})],
  render: (_, {loaded}) => html`
    <main class="lines">
      ${Object.entries(lines).map(
        ([key, why]) => html`
          <h2 lang="en" dir="ltr">${why}</h2>
          <dl>
            ${languages.map((language, index) => {
              const text = (loaded.texts as Text[])[index]![key as TextKey];
              return html`<div lang=${language} dir=${directionOf(language)}>
                <dt>${languageRows[language].name}</dt>
                <dd>${text.replace(/\*\*/g, '')}</dd>
              </div>`;
            })}
          </dl>
        `,
      )}
    </main>
  `,
  play: async ({canvasElement}) => {
    const said = [...canvasElement.querySelectorAll('dd')].map(({textContent}) => textContent.trim());
    await expect(said).toHaveLength(Object.keys(lines).length * languages.length);
    await expect(said).not.toContain('');
  },
};
