// dist/typo3/miscarriage_elements.zip: src/typo3/ with the library in PHP, its data, the files that it serves and its forms. The
// files stand at the root of the zip, as TYPO3's own upload of an extension expects it.
import {library, licence, served, sources, zip} from './cms-package.mjs';
import {typo3Forms} from './typo3-forms.mjs';
import {pluginMessages, translationFiles} from './wordpress-words.mjs';
import {catalogues, shipped} from './words.mjs';

/** The extension as a zip; `folder` is dist/ as it is made, `declarations` are those of the manifest, `node` is what the build runs, `named` its version and release. */
export const typo3 = async (folder, node, declarations, named) => {
  const translationsOf = (language) => shipped(catalogues.plugin, language);
  const files = await library(folder, node, declarations);
  const {languages} = JSON.parse(Object.fromEntries(files)['data/elements.json']);
  const saidIn = Object.fromEntries(Object.entries(languages).map(([code, {options}]) => [code, options]));
  return zip('', [
    ...sources('src/typo3', /\.(php|yaml|tsconfig|json|md)$/, named),
    ...files.map(([path, content]) => [`Resources/Private/${path}`, content]),
    ...translationFiles(await pluginMessages(declarations), translationsOf).map(([path, content]) => [
      `Resources/Private/${path}`,
      content,
    ]),
    ...served(folder, named).map(([path, content]) => [`Resources/Public/${path}`, content]),
    ...typo3Forms(declarations, saidIn, translationsOf),
    licence(),
  ]);
};
