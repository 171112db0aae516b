// dist/wordpress/miscarriage-elements.zip: src/wordpress/ with the library in PHP, its data and the files that it serves.
import {readFileSync} from 'node:fs';
import {library, licence, served, sources, zip} from './cms-package.mjs';
import {gettextFiles, pluginMessages} from './wordpress-words.mjs';
import {catalogues, shipped} from './words.mjs';

// The settings write the hospital's file where WordPress keeps uploads.
const hospitalFile = (html) =>
  html.replace('"../hospital.js"', '"../../../../../uploads/miscarriage-elements/hospital.js"');

/**
 * The plugin as a zip; `folder` is dist/ as it is made, `declarations` are those of the manifest, `node` is what the build runs, `named` is
 * its version and release, `fieldsFile` what the settings run.
 */
export const wordpress = async (folder, node, declarations, named, fieldsFile) =>
  zip('miscarriage-elements/', [
    ...sources('src/wordpress', /\.(php|js|txt)$/, named),
    ['fields.js', readFileSync(fieldsFile, 'utf8')],
    // WordPress has translations of its own.
    ...(await library(folder, node, declarations)).filter(([path]) => path !== 'lib/translations.php'),
    ...served(folder, named, hospitalFile).map(([path, content]) => [`assets/${path}`, content]),
    ...gettextFiles(await pluginMessages(declarations), (language) => shipped(catalogues.plugin, language)),
    licence(),
  ]);
