import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {expect, waitFor} from 'storybook/test';
import {TokenTable} from '../support/token-table.js';

const tag = 'token-table';

const meta: Meta = {
  title: 'Tokens',
  tags: ['!autodocs'],
  parameters: {controls: {disable: true}},
};
export default meta;

/** Every token as the brand of the toolbar leaves it, with the contrast that is measured on this screen. */
export const Measured: StoryObj = {
  render: () => {
    if (!customElements.get(tag)) customElements.define(tag, TokenTable);
    const table = document.createElement(tag);
    table.lang = 'en';
    table.dir = 'ltr';
    return table;
  },
  play: async ({canvasElement}) => {
    const {measured} = canvasElement.querySelector<TokenTable>(tag)!;
    await waitFor(() => expect(measured.size).toBeGreaterThan(30));
    const faint = [...measured]
      .filter(([, {ratio, least}]) => ratio < least)
      .map(([key, {ratio}]) => `${key}: ${ratio}`);
    await expect(faint).toEqual([]);
  },
};
