/** dist/builder/data.js: what the snippet builder knows, from the elements' manifest and the hashes of this build. */
export function builderData(declarations, integrity) {
  const elements = declarations.filter(({tagName}) => tagName);
  const attribute = ({name, description, type}) => {
    const choices = /^'.*'$/.test(type.text) ? type.text.slice(1, -1).split("' | '") : undefined;
    return {name, description, choices};
  };
  const byTag = (value) => Object.fromEntries(elements.map((element) => [element.tagName, value(element)]));
  const data = {
    integrity,
    summaries: byTag(({summary}) => summary),
    own: byTag(({attributes}) => attributes.filter(({inheritedFrom}) => !inheritedFrom).map(attribute)),
    shared: elements[0].attributes.filter(({inheritedFrom}) => inheritedFrom).map(attribute),
    withTranscript: elements
      .filter(({slots}) => slots.some(({name}) => name === 'transcript'))
      .map(({tagName}) => tagName),
  };
  return Object.entries(data)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 1)};\n`)
    .join('');
}
