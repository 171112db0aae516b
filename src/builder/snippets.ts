import {escapeHtml, type Attributes} from '../static/fallback.js';
import {topicsOf, shortName} from './address.js';
import {usable} from './check.js';
import {integrity, own, shared, type AttributeData} from './data.js';
import type {Details} from '../data/details.js';
import {releaseFolder} from '../data/release.js';
import {hospitalFile} from '../hospital/hospital-file.js';
import type {Settings, State} from './state.js';

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

/** The settings that mean something for this element, with what was chosen for the others. */
export function settingsOf({tag, settings, details}: State): readonly AttributeData[] {
  const {provider} = settings;
  const useful: Partial<Record<string, boolean>> = {
    'film-id': provider === 'youtube' || provider === 'vimeo',
    src: provider === 'file',
    weeks: details.country === 'NL',
  };
  return (own[tag] ?? []).filter(({name}) => name !== 'topic' && (useful[name] ?? true));
}

/** What every element takes besides the hospital's details. */
export function commonSettings(detailNames: readonly string[]): readonly AttributeData[] {
  return shared.filter(({name}) => !detailNames.includes(name));
}

const chosen = (settings: Settings, names: readonly AttributeData[]): Attributes =>
  Object.fromEntries(
    names.flatMap(({name}) => {
      const value = settings[name]?.trim();
      return value ? [[name, value]] : [];
    }),
  );

/** The attributes that are not about the hospital. */
export function ownAttributes(state: State, common: readonly AttributeData[]): Attributes {
  return {
    ...(topicsOf(state.tag).includes(state.topic) && {topic: state.topic}),
    ...chosen(state.settings, settingsOf(state)),
    ...chosen(state.settings, common),
  };
}

/**
 * The details in the tag itself. Where they stand once for the whole site, a tag holds no number of the clinic, which
 * would be old one day; but its text without script has an emergency number, so it says the country.
 */
export function tagDetails({details, detailsIn: where}: State): Details {
  const all = usable(details);
  if (where === 'tag') return all;
  return Object.fromEntries(
    (['country', 'emergency-phone'] as const).flatMap((name) => (all[name] ? [[name, all[name]]] : [])),
  );
}

export function linkForm(state: State, words: string): string {
  const {tag, language, topic} = state;
  const name = shortName(tag);
  const known = topicsOf(tag).includes(topic);
  const address = `${filesOf(state)}pages/${language}/${name}.html${known ? `?topic=${topic}` : ''}`;
  const data = ` data-miscarriage="${name}" data-lang="${language}"${known ? ` data-topic="${topic}"` : ''}`;
  return `<div${data}><p><a href="${escapeHtml(address)}">${escapeHtml(words)}</a></p></div>`;
}

const hash = (name: string) => `integrity="${integrity[name] ?? ''}" crossorigin="anonymous"`;

export function scriptLine(state: State): string {
  const name = `miscarriage-elements.${state.language}.js`;
  return `<script type="module" src="${escapeHtml(filesOf(state) + releaseFolder + name)}" ${hash(name)}></script>`;
}

export function styleLine(state: State): string {
  const name = 'miscarriage-elements.css';
  return `<link rel="stylesheet" href="${escapeHtml(filesOf(state) + releaseFolder + name)}" ${hash(name)}>`;
}

/** Loads the hospital's own file, before the elements ask for it. */
export function detailsLine(state: State): string {
  return `<script src="${escapeHtml(`${filesOf(state)}pages/hospital.js`)}"></script>`;
}

export function metaBlock({details}: State): string {
  return Object.entries(usable(details))
    .map(([name, value]) => `<meta name="miscarriage:${name}" content="${escapeHtml(value)}">`)
    .join('\n');
}

export function hospitalJson({details}: State): string {
  return `${JSON.stringify(usable(details), null, 2)}\n`;
}

export function hospitalScript({details}: State): string {
  return hospitalFile(usable(details));
}

export function isColour(value: string): boolean {
  return CSS.supports('color', value.trim());
}

export function brandRule({colour}: State): string {
  return isColour(colour) ? `:root { --miscarriage-brand: ${colour.trim()}; }` : '';
}

/** What the cards need in a policy; with a film, what it shows after consent. */
export function policyLine(state: State): string {
  const files = filesOf(state);
  const from = files.startsWith('/') ? "'self'" : `'self' ${new URL(files).origin}`;
  const film: Partial<Record<string, readonly string[]>> = {
    youtube: ['frame-src https://www.youtube-nocookie.com'],
    vimeo: ['frame-src https://player.vimeo.com'],
    file: ["media-src 'self'"],
  };
  const {provider = '', poster} = state.settings;
  const forFilm =
    state.tag === 'miscarriage-film' ? [...(film[provider] ?? []), ...(poster ? ["img-src 'self'"] : [])] : [];
  return [
    `script-src ${from}`,
    `style-src ${from}`,
    ...forFilm,
    "require-trusted-types-for 'script'",
    'trusted-types miscarriage-elements',
  ].join('; ');
}
