import type {StorybookConfig} from '@storybook/web-components-vite';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  // What a page without script shows is read from the pages that the build makes.
  staticDirs: [{from: '../dist', to: '/dist'}],
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},
};

export default config;
