import {escapeHtml} from '../../static/fill.js';
import {hospitalFile} from '../../hospital/hospital-file.js';
import {detailsOf, type HospitalFile} from '../../hospital/locations.js';
import {releaseFolder} from '../../data/release.js';
import {integrity} from './data.js';
import type {State} from './state.js';

/** The folder of the files as it was typed; undefined where it can be none. */
export function parseFiles(typed: string): string | undefined {
  const text = typed.trim();
  const path = /^\/(?!\/)[^\s"'<>\\]*$/.test(text);
  let address = path ? text : undefined;
  if (!path) {
    try {
      const {protocol, origin, pathname} = new URL(text);
      if (/^https?:$/.test(protocol)) address = origin + pathname;
    } catch {
      return undefined;
    }
  }
  return address && (address.endsWith('/') ? address : `${address}/`);
}

/** The builder stands in a folder beside the files. */
export function ownFolder(): string {
  return new URL('..', location.href).href;
}

export function filesOf({files}: State): string {
  return parseFiles(files) ?? ownFolder();
}

/** The address names the release: a browser must not pair the integrity of one release with the file of another. */
export function scriptLine(state: State): string {
  const name = `miscarriage-elements.${state.language}.js`;
  const address = escapeHtml(`${filesOf(state)}${releaseFolder}${name}`);
  return `<script type="module" src="${address}" integrity="${integrity[name] ?? ''}" crossorigin="anonymous"></script>`;
}

/** Loads the hospital's own file, before the elements ask for it. */
export function detailsLine(state: State): string {
  return `<script src="${escapeHtml(`${filesOf(state)}pages/hospital.js`)}"></script>`;
}

/** The same in the template, for a hospital with one location. */
export function metaBlock(file: HospitalFile): string {
  return Object.entries(detailsOf(file))
    .map(([name, value]) => `<meta name="miscarriage:${name}" content="${escapeHtml(value)}">`)
    .join('\n');
}

export function hospitalJson(file: HospitalFile): string {
  return `${JSON.stringify(file, null, 2)}\n`;
}

export const hospitalScript = hospitalFile;

export function brandRule({brand}: HospitalFile): string {
  return brand ? `:root { --miscarriage-brand: ${brand}; }` : '';
}

/** What the cards need in a policy. */
export function policyLine(state: State): string {
  const files = filesOf(state);
  const from = files.startsWith('/') ? "'self'" : `'self' ${new URL(files).origin}`;
  return [
    `script-src ${from}`,
    `style-src ${from}`,
    "require-trusted-types-for 'script'",
    'trusted-types miscarriage-elements',
  ].join('; ');
}

/** The page for authors. */
export function insertAddress(state: State): string {
  return new URL('builder/insert.html', new URL(filesOf(state), location.href)).href;
}
