import {allowedIn, expand, type Declaration} from './allowed.js';
import {editorStyle} from './editor-style.js';
import {editors} from './editors.js';
import {cmsPage, type Survival} from './cms-page.js';

/** Everything in dist/cms/ but its style sheet, by name. `read` gives a file of recipes/cms/. */
export function cmsFiles(declarations: readonly Declaration[], read: (name: string) => string): Record<string, string> {
  const allowed = allowedIn(declarations);
  const configs = Object.fromEntries(editors.map(({file}) => [file, expand(read(`${file}.mjs`), allowed)]));
  return {
    ...Object.fromEntries(Object.entries(configs).map(([file, config]) => [`${file}.mjs`, config])),
    'editor.css': editorStyle(allowed),
    'index.html': cmsPage(editors, configs, JSON.parse(read('survival.json')) as Survival),
  };
}
