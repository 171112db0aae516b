// What the plugin's forms ask for, from the manifest and the rows of the hospital's details.
import {detailGroups, detailRows, elementRows, isLinkable, languages} from './rows.mjs';

const plain = (text) =>
  text
    .replace(/`/g, '')
    .replace(/\[(.*?)\]\(.*?\)/g, '$1')
    .replace(/Only with [a-z-]+-phone\./, 'Only together with the number.')
    .replace(/Only with [a-z-]+-name\./, 'Only together with the name.')
    .replace(/\s+/g, ' ')
    .trim();

/** Help for a person at a form: what becomes of a value that the form does not take is left out. */
const help = ({description}) =>
  plain(description)
    .split(/(?<=\.) (?=[A-Z])/)
    .filter((sentence) => !/with a warning|hospital\.js|<meta/.test(sentence))
    .join(' ');

const options = ({type}) => {
  const values = [...type.text.matchAll(/'([^']*)'/g)].map(([, value]) => value);
  return values.length ? {options: values} : {};
};

const field = (attribute) => ({field: attribute.fieldName, help: help(attribute), ...options(attribute)});

/** The fields of each block and of the settings, with their help in English. */
export function fieldsOf(declarations) {
  const base = declarations.find(({customElement, tagName}) => customElement && !tagName);
  // A list of blocks begins with the card that matters most.
  const order = Object.keys(elementRows);
  const elements = declarations
    .filter(({tagName}) => tagName)
    .sort((one, other) => order.indexOf(one.tagName) - order.indexOf(other.tagName));
  const shown = base.attributes.filter(({name}) => !(name in detailRows));
  const lang = {
    field: 'lang',
    help: 'The language of the card, where it is not that of the page.',
    options: languages,
  };
  return {
    elements: Object.fromEntries(
      elements.map(({tagName, summary, attributes}) => {
        const own = attributes.filter(({inheritedFrom}) => !inheritedFrom);
        const fields = Object.fromEntries([...own, ...shown].map((attribute) => [attribute.name, field(attribute)]));
        return [
          tagName.replace('miscarriage-', ''),
          {
            summary: plain(summary),
            icon: elementRows[tagName].icon,
            linkable: isLinkable(tagName),
            attributes: {...fields, lang},
          },
        ];
      }),
    ),
    details: Object.fromEntries(
      Object.entries(detailRows).map(([detail, {docstring, group, help: own, ...row}]) => [
        detail,
        {...row, section: detailGroups[group], help: own ?? help({description: docstring})},
      ]),
    ),
  };
}
