import type {Preview} from '@storybook/web-components-vite';
import {configure} from 'storybook/test';
import {defineForStories} from './elements.js';
import {argTypesOf, descriptionOf} from './manifest.js';
import {onHospitalPage} from './page.js';
import {renderElement} from './render.js';
import {globalTypes, initialGlobals, widths} from './toolbar.js';

defineForStories();
// A busy machine is slow, not wrong: a story waits for its card.
configure({asyncUtilTimeout: 30_000});

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  decorators: [onHospitalPage],
  render: renderElement,
  parameters: {
    layout: 'fullscreen',
    viewport: {options: widths},
    a11y: {
      test: 'error',
      options: {
        // What passes is counted, not listed: the list takes longer than the looking.
        resultTypes: ['violations', 'incomplete'],
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      },
    },
    controls: {expanded: true},
    docs: {
      extractArgTypes: argTypesOf,
      extractComponentDescription: descriptionOf,
      codePanel: true,
      toc: {headingSelector: 'h2, h3'},
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Hospital page',
          'Elements',
          [
            'Warning signs',
            'Contact',
            'Facts',
            'Myths',
            'Scan',
            'Treatment',
            'Back pain',
            'Support',
            'Recurrent',
            'Risk factors',
            'Film',
          ],
          'Tokens',
          'Tone and wording',
          'Statements',
        ],
      },
    },
  },
};

export default preview;
