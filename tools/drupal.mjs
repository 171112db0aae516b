// dist/drupal/miscarriage_elements.zip: src/drupal/ with the library in PHP, its data and the files that it serves.
import {library, licence, served, sources, zip} from './cms-package.mjs';
import {languages} from './rows.mjs';
import {pluginMessages, translationFiles} from './wordpress-words.mjs';
import {catalogues, shipped} from './words.mjs';

/**
 * A library of Drupal for each language: the script with its words inside. It is a module, and stays a file of its own in
 * its folder, from which it finds the pages and the other languages.
 */
const libraries = (version) =>
  languages
    .map(
      (language) => `${language}:
  version: ${version}
  js:
    assets/miscarriage-elements.${language}.js: { minified: true, preprocess: false, attributes: { type: module } }
  css:
    component:
      assets/miscarriage-elements.css: { minified: true }
`,
    )
    .join('\n');

/** The module as a zip; `folder` is dist/ as it is made, `declarations` are those of the manifest, `node` is what the build runs. */
export const drupal = async (folder, node, declarations, version) =>
  zip('miscarriage_elements/', [
    ...sources('src/drupal', /\.(php|module|yml|md)$/, version),
    ...(await library(folder, node, declarations)),
    ...translationFiles(await pluginMessages(declarations), (language) => shipped(catalogues.plugin, language)),
    ...served(folder).map(([path, content]) => [`assets/${path}`, content]),
    ['miscarriage_elements.libraries.yml', libraries(version)],
    licence(),
  ]);
