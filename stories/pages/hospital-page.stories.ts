import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {renderElement} from '../../.storybook/render.js';
import {elements} from '../../src/index.js';
import type {Language} from '../../src/data/languages.js';
import {film, words} from '../../src/site/example-hospital.js';
import {hospital, moments} from '../support/hospital.js';

const meta: Meta = {
  title: 'Hospital page',
  tags: ['!autodocs'],
  parameters: {moment: moments.open, controls: {disable: true}},
};
export default meta;

/** All elements on one page of the hospital that the toolbar chooses, in the order of src/index.ts. */
export const AllElements: StoryObj = {
  render: (_, context) => {
    const {title, lead, film: filmTitle, transcript} = words[context.globals.language as Language];
    const filmArgs = {...film, 'film-title': filmTitle, 'slot:transcript': transcript};
    return html`
      <main class="cards">
        <h1>${title}</h1>
        <p>${lead}</p>
        ${Object.keys(elements).map((component) =>
          renderElement(component === 'miscarriage-film' ? filmArgs : hospital, {...context, component}),
        )}
      </main>
    `;
  },
};
