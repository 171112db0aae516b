// The forms of the extension for TYPO3, from the rows and words that WordPress's are made of: its content element as a FlexForm,
// the site's settings as definitions, and their labels as XLIFF.
import {generateMsgId} from '@lit/localize/internal/id-generation.js';
import {elementRows, helpLines, languageRows, languages, translated} from './rows.mjs';
import {phpTable} from './php-words.mjs';
import {fieldsOf} from './wordpress-fields.mjs';

const words = (name) => phpTable('src/php/words.php', name);
const escape = (text) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
const locallang = 'LLL:EXT:miscarriage_elements/Resources/Private/Language/locallang.xlf:';

/** Every field that a card can have, by name, with the cards that have it. The names of cards stand in the order of a page. */
const cardFields = ({elements}) => {
  const fields = {};
  for (const tag of Object.keys(elementRows)) {
    const element = tag.replace('miscarriage-', '');
    for (const [name, attribute] of Object.entries(elements[element].attributes))
      (fields[name] ??= {...attribute, of: []}).of.push(element);
  }
  return fields;
};

/** The words of the content element: key => English. Those of a choice come from the cards themselves where they have them. */
const cardWords = (fields, said) => {
  const labels = words('label_of');
  const choices = words('options_of');
  return {
    card: 'Miscarriage',
    which: 'Card',
    transcript: 'Text of the film: write here what is said and shown.',
    ...Object.fromEntries(Object.entries(words('title_of')).map(([element, title]) => [`title.${element}`, title])),
    ...Object.fromEntries(Object.keys(fields).map((name) => [`label.${name}`, labels[name]])),
    ...Object.fromEntries(Object.entries(fields).map(([name, {help}]) => [`help.${name}`, help])),
    ...Object.fromEntries(Object.entries(choices).map(([name, text]) => [`choice.${name}`, text])),
    ...Object.fromEntries(Object.entries(said).map(([name, text]) => [`choice.${name}`, text])),
  };
};

const settingWords = ({details}) => {
  const labels = words('label_of');
  return {
    label: 'Miscarriage elements',
    'categories.miscarriage': 'Miscarriage elements',
    ...Object.fromEntries(
      Object.entries(words('group_title')).map(([group, title]) => [`categories.miscarriage.${group}`, title]),
    ),
    ...Object.fromEntries(Object.keys(details).map((name) => [`settings.miscarriage.${name}`, labels[name]])),
    'categories.miscarriage.site': 'Colour and locations',
    'settings.miscarriage.brand': labels.brand,
    'settings.description.miscarriage.brand': words('help_of').brand,
    'settings.miscarriage.hospital-json': labels.import,
    'settings.description.miscarriage.hospital-json': words('help_of').import,
    ...Object.fromEntries(
      Object.entries(details).map(([name, {help}]) => [`settings.description.miscarriage.${name}`, help]),
    ),
  };
};

/** XLIFF as TYPO3 reads it. A sentence without a translation is shown in English. */
const xliff = (table, language, translationOf) => {
  const target = language === 'en' ? '' : ` target-language="${language}"`;
  const units = Object.entries(table)
    .map(([key, source]) => {
      const translation = language === 'en' ? undefined : translationOf(key, source);
      if (language !== 'en' && translation === undefined) return '';
      const said = translation === undefined ? '' : `<target>${escape(translation)}</target>`;
      return `<trans-unit id="${key}"><source>${escape(source)}</source>${said}</trans-unit>\n`;
    })
    .join('');
  return `<?xml version="1.0" encoding="UTF-8"?>
<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
<file source-language="en"${target} datatype="plaintext" original="messages" product-name="miscarriage_elements">
<body>
${units}</body>
</file>
</xliff>
`;
};

const xliffFiles = (folder, name, table, translationOf) =>
  languages.map((language) => [
    `${folder}/${language === 'en' ? '' : `${language}.`}${name}.xlf`,
    xliff(table, language, (key, source) => translationOf(language, key, source)),
  ]);

const item = ([value, label], index) =>
  `<numIndex index="${index}"><label>${escape(label)}</label><value>${escape(value)}</value></numIndex>`;
const select = (options, more = '') =>
  `<config><type>select</type><renderType>selectSingle</renderType><items>${options.map(item).join('')}</items>${more}</config>`;

const choicesOf = (name, options, table) => {
  const label = (key) => (table[`choice.${key}`] ? `${locallang}choice.${key}` : undefined);
  const usual = label(name === 'topic' ? 'all' : name) ?? '—';
  return [
    ['', usual],
    ...options.map((value) => [value, name === 'lang' ? languageRows[value].name : (label(value) ?? value)]),
  ];
};

/** The locations stand in the settings of the site, so the form asks for them when it is opened. */
const places = (table) =>
  select(
    choicesOf('location', [], table),
    '<itemsProcFunc>MiscarriageElements\\Typo3\\Locations->items</itemsProcFunc>',
  );

const flexForm = (fields, table) => {
  const cards = Object.keys(elementRows).map((tag) => tag.replace('miscarriage-', ''));
  const shownFor = (of) =>
    of.length === cards.length ? '' : `<displayCond>FIELD:card:IN:${of.join(',')}</displayCond>`;
  const one = ([name, {field, options, of}]) =>
    `<${field}><label>${locallang}label.${name}</label><description>${locallang}help.${name}</description>${shownFor(of)}${
      name === 'location'
        ? places(table)
        : options
          ? select(choicesOf(name, options, table))
          : '<config><type>input</type><eval>trim</eval></config>'
    }</${field}>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<T3DataStructure><sheets><sDEF><ROOT><sheetTitle>${locallang}card</sheetTitle><type>array</type><el>
<card><label>${locallang}which</label><onChange>reload</onChange>${select(
    cards.map((element) => [element, `${locallang}title.${element}`]),
    `<default>${cards[0]}</default>`,
  )}</card>
${Object.entries(fields).map(one).join('\n')}
<transcript><label>${locallang}transcript</label>${shownFor(['film'])}<config><type>text</type><enableRichtext>1</enableRichtext></config></transcript>
</el></ROOT></sDEF></sheets></T3DataStructure>
`;
};

/** YAML of the settings; a string in JSON is one in YAML. */
const definitions = ({details}) => {
  const text = (value) => JSON.stringify(value);
  const countries = Object.entries(helpLines).flatMap(([code, {name, emergency, parts = {}}]) => [
    [code, `${name} · ${emergency}`],
    ...Object.entries(parts).map(([part, row]) => [`${code}-${part}`, `${row.name} · ${emergency}`]),
  ]);
  const enumOf = (kind) =>
    kind === 'country'
      ? ['    enum:', ...[['', '—'], ...countries].map(([code, name]) => `      ${text(code)}: ${text(name)}`)]
      : [];
  const groups = [...new Set(Object.values(details).map(({section}) => section))];
  return [
    'categories:',
    '  miscarriage: {}',
    ...[...groups, 'site'].map((group) => `  miscarriage.${group}: { parent: miscarriage }`),
    'settings:',
    ...Object.entries(details).flatMap(([name, {kind, section}]) => [
      `  miscarriage.${name}:`,
      '    type: string',
      "    default: ''",
      `    category: miscarriage.${section}`,
      ...enumOf(kind),
    ]),
    // No set of TYPO3 has a list of lists, so locations come as the text that the builder saves.
    ...['brand', 'hospital-json'].flatMap((name) => [
      `  miscarriage.${name}:`,
      '    type: string',
      "    default: ''",
      '    category: miscarriage.site',
    ]),
    '',
  ].join('\n');
};

/**
 * The files of the forms, each [path, content]; `saidIn` has the choices of the cards by language, `translationsOf` gives the
 * translations of the plugin's sentences by id.
 */
export const typo3Forms = (declarations, saidIn, translationsOf) => {
  const known = fieldsOf(declarations);
  const fields = cardFields(known);
  const table = cardWords(fields, saidIn.en);
  const translations = Object.fromEntries(translated.map((language) => [language, translationsOf(language)]));
  const translationOf = (language, key, source) =>
    saidIn[language][key.replace('choice.', '')] ?? translations[language].get(generateMsgId(source, false));
  const set = 'Configuration/Sets/MiscarriageElements';
  return [
    ['Configuration/FlexForms/Card.xml', flexForm(fields, table)],
    ...xliffFiles('Resources/Private/Language', 'locallang', table, translationOf),
    [`${set}/settings.definitions.yaml`, definitions(known)],
    ...xliffFiles(set, 'labels', settingWords(known), translationOf),
  ];
};
