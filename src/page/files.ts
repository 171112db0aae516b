import {releaseFolder} from '../data/release.js';
import {warn} from '../hospital/warn.js';

// A drop-in file runs as a module and as a classic script, since a tool of the site may take `type="module"` away. `import.meta`
// is no syntax in a classic script and `document.currentScript` is null in a module, but a trace of the stack names the file in both.
const script = document.currentScript as HTMLScriptElement | null;
const own = script?.src || /[a-z-]+:\/\/[^\s()]+?(?=:\d+:\d+)/.exec(String(new Error().stack))?.[0];

/** A classic script can run while the page is still being read; a module waits by itself. */
export const isClassic = script !== null;

/** What to write where the file was moved, or joined with others, away from what belongs to it. */
export const howToSay =
  'If the files are elsewhere, say so in the head: <meta name="miscarriage:files" content="/folder/">.';

/** The folder with all files, as `dist/` is laid out: what the page says, or where this file came from. */
export function filesFolder(): string {
  const said = document.head.querySelector<HTMLMetaElement>('meta[name="miscarriage:files" i]')?.content.trim();
  try {
    if (said) return new URL(said.replace(/\/?$/, '/'), document.baseURI).href;
  } catch {
    warn(`miscarriage:files="${said!}" is ignored. Expected: the address of a folder, such as /miscarriage/.`);
  }
  const {href} = new URL('.', own ?? document.baseURI);
  return href.endsWith(releaseFolder) ? href.slice(0, -releaseFolder.length) : href;
}
