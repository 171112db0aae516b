import type {Decorator} from '@storybook/web-components-vite';
import {html} from 'lit';
import {directionOf, type Language} from '../src/data/languages.js';
import {wearBrand} from './brands.js';
import {showMedium, type Medium} from './medium.js';
import './page.css';

/** A story stands on a page of the hospital that the toolbar chooses, in the language that it chooses. */
export const onHospitalPage: Decorator = (story, {globals, viewMode}) => {
  const {language, brand, colour, scheme, medium} = globals as {
    language: Language;
    brand: string;
    colour: string;
    scheme: 'light' | 'dark';
    medium: Medium;
  };
  wearBrand(brand, colour);
  // After the story stands in the page: only then do the roots have their style sheets.
  requestAnimationFrame(() => {
    showMedium(medium);
  });
  if (viewMode === 'story') {
    const root = document.documentElement;
    root.lang = language;
    root.dir = directionOf(language);
    root.style.colorScheme = scheme;
  }
  return html`<div
    class="page"
    lang=${language}
    dir=${directionOf(language)}
    data-scheme=${scheme}
    data-medium=${medium}
  >
    ${story()}
  </div>`;
};
