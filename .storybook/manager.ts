import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming';

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'miscarriage-elements',
    colorPrimary: '#5d3f73',
    colorSecondary: '#4a2f5e',
  }),
});
