// dist/drupal/miscarriage_elements.zip: src/drupal/ with the library in PHP, its data and the files that it serves.
import {readFileSync} from 'node:fs';
import {library, licence, served, sources, zip} from './cms-package.mjs';
import {languages} from './rows.mjs';
import {pluginMessages, translationFiles} from './wordpress-words.mjs';
import {catalogues, shipped} from './words.mjs';

/**
 * A library of Drupal for each language: the script with its words inside. Its folder is where it finds the pages and the
 * other languages, so Drupal must not join it with others; the release is in its address.
 */
const libraries = (release) =>
  languages
    .map(
      (language) => `${language}:
  version: ${release}
  js:
    assets/miscarriage-elements.${language}.js: { minified: true, preprocess: false, attributes: { type: module } }
  css:
    component:
      assets/miscarriage-elements.css: { minified: true }
`,
    )
    .join('\n') +
  `
settings:
  version: ${release}
  js:
    assets/fields.js: { minified: true }
`;

/** The module as a zip; `folder` is dist/ as it is made, `declarations` are those of the manifest, `node` is what the build runs, `named` its version and release, `fieldsFile` what the settings run. */
export const drupal = async (folder, node, declarations, named, fieldsFile) =>
  zip('miscarriage_elements/', [
    ...sources('src/drupal', /\.(php|module|yml|md)$/, named),
    ...(await library(folder, node, declarations)),
    ...translationFiles(await pluginMessages(declarations), (language) => shipped(catalogues.plugin, language)),
    ...served(folder, named).map(([path, content]) => [`assets/${path}`, content]),
    ['assets/fields.js', readFileSync(fieldsFile, 'utf8')],
    ['miscarriage_elements.libraries.yml', libraries(named.release)],
    licence(),
  ]);
