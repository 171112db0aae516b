import type {Preview} from '@storybook/web-components-vite';
import {languageRows, languages} from '../src/data/languages.js';
import {brandNames} from './brands.js';

/** What the toolbar sets, besides the width. A brand is a file in brands/, a language one of the library. */
export const globalTypes: Preview['globalTypes'] = {
  language: {
    description: 'Language, and with it the direction',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: languages.map((value) => ({value, title: languageRows[value].name})),
    },
  },
  brand: {
    description: 'An invented hospital with its own style sheet',
    toolbar: {
      icon: 'paintbrush',
      dynamicTitle: true,
      items: brandNames.map((value) => ({value, title: value.replaceAll('-', ' ')})),
    },
  },
  // Typed on the first page, and part of the address: a brand that can be sent to somebody.
  colour: {description: 'A colour of your own, in place of that of the brand'},
  scheme: {
    description: 'The color-scheme of the page',
    toolbar: {
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        {value: 'light', title: 'Light', icon: 'sun'},
        {value: 'dark', title: 'Dark', icon: 'moon'},
      ],
    },
  },
  medium: {
    description: 'The rules for another medium, on screen',
    toolbar: {
      icon: 'print',
      dynamicTitle: true,
      items: [
        {value: 'screen', title: 'Screen'},
        {value: 'print', title: 'Print', right: 'our print rules'},
        {value: 'contrast', title: 'More contrast', right: 'our rules for it'},
        {value: 'forced', title: 'Forced colours', right: 'drawn by the page; see Welcome'},
      ],
    },
  },
};

export const initialGlobals = {language: 'en', brand: brandNames[0], colour: '', scheme: 'light', medium: 'screen'};

export const widths = {
  phone: {name: 'Phone', styles: {width: '360px', height: '740px'}, type: 'mobile'},
  tablet: {name: 'Tablet', styles: {width: '768px', height: '1024px'}, type: 'tablet'},
  desktop: {name: 'Desktop', styles: {width: '1280px', height: '900px'}, type: 'desktop'},
} as const;
