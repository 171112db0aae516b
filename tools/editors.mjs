import {getWebTypesData} from 'custom-element-jet-brains-integration';
import {getVsCodeCssCustomData, getVsCodeHtmlCustomData} from 'custom-element-vs-code-integration';

const options = {hideLogs: true, hideSlotDocs: true, hideCssPropertiesDocs: true, descriptionSrc: 'summary'};
/** As a file, without the empty lists and links that the generators leave. */
const asFile = (data) => {
  const empty = (value) => value === '' || (Array.isArray(value) && value.length === 0);
  return `${JSON.stringify(data, (key, value) => (key !== 'name' && empty(value) ? undefined : value), 2)}\n`;
};

/** What is typed between the quotes of slot="…": every sentence of every element, with its words. */
const sentences = (elements) => {
  const found = new Map();
  for (const {tagName, slots} of elements) {
    for (const {name, description} of slots.filter((slot) => slot.name)) {
      const users = found.get(name)?.users ?? [];
      found.set(name, {description, users: [...users, `\`<${tagName}>\``]});
    }
  }
  return [...found].map(([name, {description, users}]) => ({
    name,
    description: `${description}\n\nIn ${users.join(', ')}.`,
  }));
};

/** The countries that bring their numbers along. */
const countries = (helpLines) =>
  Object.entries(helpLines).map(([code, {name, emergency, line}]) => ({
    name: code,
    description: `${name}: ${[emergency, ...(line ? [`${line.name} ${line.number}`] : [])].join(' · ')}`,
  }));

/** VS Code: tags, attributes, their values and the names of sentences. */
const vsCodeHtml = (manifest, elements, {helpLines, text}) => {
  const data = JSON.parse(getVsCodeHtmlCustomData(structuredClone(manifest), options));
  for (const tag of data.tags) {
    const {attributes} = elements.find(({tagName}) => tagName === tag.name);
    for (const attribute of tag.attributes) {
      const {default: value} = attributes.find(({name}) => name === attribute.name);
      if (value) attribute.description += `\n\nDefault: \`${value.slice(1, -1)}\`.`;
      if (attribute.name === 'country') attribute.values = countries(helpLines);
      for (const choice of attribute.values) choice.description ??= text[`${attribute.name}-${choice.name}`];
    }
  }
  const slot = {name: 'slot', description: 'The sentence that this replaces.', values: sentences(elements)};
  return {...data, globalAttributes: [slot]};
};

/** What editors read, made from the manifest, by the name of the file in dist/. */
export function editorData(manifest, content) {
  const elements = manifest.modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);
  return {
    'vscode.html-custom-data.json': asFile(vsCodeHtml(manifest, elements, content)),
    'vscode.css-custom-data.json': asFile(JSON.parse(getVsCodeCssCustomData(structuredClone(manifest), options))),
    'web-types.json': asFile(JSON.parse(getWebTypesData(structuredClone(manifest), options))),
  };
}
