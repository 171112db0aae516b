/** dist/builder/data.js: what the set-up says of the files of this build. They have their hashes only when all else is there. */
export function builderData(data) {
  return Object.entries(data)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value, null, 1)};\n`)
    .join('');
}
