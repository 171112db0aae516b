// How three kits write the words of a card, after their own documentation, and what a page with them loads: only the parts that
// such a page uses. The classes are theirs.
import {fileURLToPath} from 'node:url';
import {element} from '../plain-page.mjs';

/** @typedef {import('../plain-page.mjs').Kit} Kit */

const isHeading = ({tagName}) => /^h\d$/.test(tagName ?? '');
/** The words of a group's heading, and everything else in it. One that is folded has its heading in there. */
const apart = (children) => {
  const heading = children.find(isHeading);
  return [heading?.childNodes, children.filter((child) => child !== heading)];
};
const inset = (prefix, title, rest) => {
  const heading = title ? [element('h3', {class: `${prefix}-heading-s`}, title)] : [];
  return [element('div', {class: `${prefix}-inset-text`}, [...heading, ...rest])];
};
const hidden = (name, words) => element('span', {class: name}, [{nodeName: '#text', value: words}]);

/** GOV.UK and NHS come from one design: the same parts, with a prefix. @param {string} prefix @returns {Kit} */
const british = (prefix) => {
  const name = (part, ...more) => [part, ...more].map((one) => `${prefix}-${one}`).join(' ');
  let count = 0;
  return {
    classes: {
      h1: name('heading-xl'),
      h2: name('heading-m'),
      h3: name('heading-s'),
      ul: name('list', 'list--bullet'),
      dl: name('summary-list'),
      dt: name('summary-list__key'),
      dd: name('summary-list__value'),
      legend: name('fieldset__legend', 'fieldset__legend--s'),
    },
    call: (attributes, words) => [
      element('a', {...attributes, class: name('button'), role: 'button', 'data-module': name('button')}, words),
    ],
    choice(type, input, words) {
      const id = `${type}-${(count += 1)}`;
      const part = type === 'radio' ? 'radios' : 'checkboxes';
      return [
        element('div', {class: name(`${part}__item`)}, [
          element('input', {class: name(`${part}__input`), id, type, name: part, ...input}),
          element('label', {class: name('label', `${part}__label`), for: id}, words),
        ]),
      ];
    },
    choices(type, legend, rest) {
      const part = type === 'radio' ? 'radios' : 'checkboxes';
      const list = element('div', {class: name(part), 'data-module': name(part)}, rest);
      const fieldset = element('fieldset', {class: name('fieldset')}, [...(legend ? [legend] : []), list]);
      return [element('div', {class: name('form-group')}, [fieldset])];
    },
    fold: (attributes, summary, rest) => [
      element('details', {...attributes, class: name('details')}, [
        element('summary', {class: name('details__summary')}, [
          element('span', {class: name('details__summary-text')}, summary),
        ]),
        element('div', {class: name('details__text')}, rest),
      ]),
    ],
  };
};

const govuk = british('govuk');
const nhsuk = british('nhsuk');
const careCards = {emergency: 'emergency', urgent: 'urgent', soon: 'non-urgent'};
const variants = {emergency: 'danger', urgent: 'warning', soon: 'brand', normal: 'neutral'};

/** @type {Record<string, Kit>} */
export const kits = {
  'GOV.UK Frontend': {
    ...govuk,
    body: 'govuk-template__body',
    classes: {...govuk.classes, p: 'govuk-body', a: 'govuk-link'},
    group(level, children) {
      const [title, rest] = apart(children);
      if (level !== 'emergency') return inset('govuk', title, rest);
      const warning = [
        element('span', {class: 'govuk-warning-text__icon', 'aria-hidden': 'true'}, [{nodeName: '#text', value: '!'}]),
        element('strong', {class: 'govuk-warning-text__text'}, [hidden('govuk-visually-hidden', '!'), ...title]),
      ];
      return [element('div', {class: 'govuk-warning-text'}, warning), ...rest];
    },
  },
  'NHS.UK Frontend': {
    ...nhsuk,
    group(level, children) {
      const [title, rest] = apart(children);
      if (!careCards[level] || !title) return inset('nhsuk', title, rest);
      const heading = element('h3', {class: 'nhsuk-card__heading'}, [hidden('nhsuk-u-visually-hidden', '!'), ...title]);
      return [
        element('div', {class: `nhsuk-card nhsuk-card--care nhsuk-card--care--${careCards[level]}`}, [
          element('div', {class: 'nhsuk-card__heading-container'}, [heading]),
          element('div', {class: 'nhsuk-card__content'}, rest),
        ]),
      ];
    },
  },
  'Web Awesome': {
    call: (attributes, words) => [element('wa-button', {href: attributes.href, variant: 'danger'}, words)],
    group: (level, children) => [element('wa-callout', {variant: variants[level]}, children)],
    choice: (type, {value = ''}, words) => [element(type === 'radio' ? 'wa-radio' : 'wa-checkbox', {value}, words)],
    choices: (type, legend, rest) =>
      type === 'radio'
        ? [
            element('wa-radio-group', {}, [
              ...(legend ? [element('span', {slot: 'label'}, legend.childNodes)] : []),
              ...rest,
            ]),
          ]
        : [element('fieldset', {}, [...(legend ? [legend] : []), ...rest])],
    fold: (attributes, summary, rest) => [
      element('wa-details', attributes, [element('span', {slot: 'summary'}, summary), ...rest]),
    ],
  },
};

const parts = {
  govuk: [
    'button',
    'checkboxes',
    'details',
    'fieldset',
    'inset-text',
    'label',
    'radios',
    'summary-list',
    'warning-text',
  ],
  nhsuk: ['button', 'card', 'checkboxes', 'details', 'fieldset', 'inset-text', 'label', 'radios', 'summary-list'],
  webawesome: ['button', 'callout', 'checkbox', 'details', 'radio', 'radio-group'],
};
const enhanced = (name) =>
  `import {Button, Checkboxes, Radios, createAll} from '${name}';
document.body.classList.add('${name}-supported');
for (const part of [Button, Checkboxes, Radios]) createAll(part);`;
const folder = fileURLToPath(new URL('.', import.meta.url));

/** The style sheet and the script of each, made as its documentation says. They ask for no typeface, as ours do not. */
export async function kitFiles() {
  // They come with this workspace, so not before the command has set it up.
  const [{build}, {compileString, Logger, NodePackageImporter}] = await Promise.all([
    import('esbuild'),
    import('sass'),
  ]);
  const bundle = async (/** @type {string} */ contents, /** @type {'js' | 'css'} */ loader) => {
    const {outputFiles} = await build({
      stdin: {contents, loader, resolveDir: folder},
      bundle: true,
      minify: true,
      write: false,
      format: 'esm',
      legalComments: 'none',
      conditions: ['production'],
    });
    return outputFiles[0].text;
  };
  const sheet = (/** @type {string[]} */ lines) =>
    compileString(lines.join('\n'), {
      importers: [new NodePackageImporter(folder)],
      style: 'compressed',
      quietDeps: true,
      logger: Logger.silent,
    }).css;
  const imports = (paths, statement) => paths.map((path) => `${statement} "${path}";`);
  const [govukScript, nhsukScript, waScript, waStyle] = await Promise.all([
    bundle(enhanced('govuk-frontend'), 'js'),
    bundle(enhanced('nhsuk-frontend'), 'js'),
    bundle(
      imports(
        parts.webawesome.map((part) => `@awesome.me/webawesome/dist/components/${part}/${part}.js`),
        'import',
      ).join('\n'),
      'js',
    ),
    bundle(
      '@import "@awesome.me/webawesome/dist/styles/themes/default.css"; @import "@awesome.me/webawesome/dist/styles/native.css";',
      'css',
    ),
  ]);
  return {
    'GOV.UK Frontend': {
      'app.js': govukScript,
      'style.css': sheet([
        '@use "pkg:govuk-frontend/base" with ($govuk-include-default-font-face: false, $govuk-font-family: (system-ui, sans-serif));',
        ...imports(
          ['core', 'objects', ...parts.govuk.map((part) => `components/${part}`)].map(
            (path) => `pkg:govuk-frontend/${path}`,
          ),
          '@use',
        ),
      ]),
    },
    'NHS.UK Frontend': {
      'app.js': nhsukScript,
      'style.css': sheet([
        '@use "pkg:nhsuk-frontend/dist/nhsuk/core" with ($nhsuk-include-font-face: false);',
        ...imports(
          parts.nhsuk.map((part) => `pkg:nhsuk-frontend/dist/nhsuk/components/${part}`),
          '@use',
        ),
      ]),
    },
    'Web Awesome': {'app.js': waScript, 'style.css': waStyle},
  };
}
