import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {ignores: ['dist', 'build', 'pages', 'review', 'src/generated', '**/*.next', '**/*.before', '!.storybook']},
  js.configs.recommended,
  {files: ['src/wordpress/*.js'], languageOptions: {sourceType: 'script', globals: globals.browser}},
  {files: ['tools/review/*.client.js'], languageOptions: {globals: {...globals.browser, review: 'readonly'}}},
  {files: ['**/*.mjs', 'recipes/**/*.js'], languageOptions: {globals: {...globals.node, ...globals.browser}}},
  {
    files: ['src/**/*.ts', 'stories/**/*.ts', '.storybook/**/*.ts', 'test/**/*.ts'],
    extends: [...tseslint.configs.strictTypeChecked, lit['flat/recommended'], wc['flat/best-practice']],
    plugins: {'lit-a11y': litA11y},
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without bullets for no list, unless its role says so.
      'lit-a11y/no-redundant-role': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
    },
    languageOptions: {
      globals: globals.browser,
      parserOptions: {projectService: true, tsconfigRootDir: import.meta.dirname},
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // Chai's assertions look like promises.
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      'lit-a11y/accessible-name': 'off',
    },
  },
);
