import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// The floors of the house, from the ground up. Imports point down; rooms of one floor do not import each other.
const floors = [
  ['data', 'content', 'generated'],
  ['locale', 'hospital'],
  ['ui'],
  ['element'],
  ['elements'],
  ['page', 'static'],
  ['site', 'builder', 'wordpress'],
];

const directions = floors.flatMap((rooms, floor) =>
  rooms.map((room) => {
    // Statements and their words, compiled per language, are one thing.
    const besides = floor === 0 ? [] : rooms.filter((other) => other !== room);
    const forbidden = [...besides, ...floors.slice(floor + 1).flat()];
    return {
      files: [`src/${room}/**`],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(\\.\\./)+(${forbidden.join('|')})/`,
                message: 'Imports point down: see the floors in eslint.config.mjs.',
              },
            ],
          },
        ],
      },
    };
  }),
);

export default tseslint.config(
  {ignores: ['dist', 'build', 'pages', 'src/generated', '!.storybook']},
  js.configs.recommended,
  {files: ['src/wordpress/*.js'], languageOptions: {sourceType: 'script', globals: globals.browser}},
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
  ...directions,
  // An element that imports another would fix their order on the page, which is the page's to choose.
  {
    files: ['src/elements/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {regex: '^\\.\\./(?!\\.\\./)', message: 'Elements do not import each other: a page composes them.'},
            {regex: '^(\\.\\./)+(page|static|site|builder|wordpress)/', message: 'Imports point down.'},
          ],
        },
      ],
    },
  },
  {
    files: ['src/content/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\./|\\.\\./data/|@lit/localize$)',
              message: 'Content is data: no DOM, no Lit, nothing else of ours.',
            },
          ],
        },
      ],
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
