// A hospital's page with one card, which has all that a hospital can give of itself, and every sentence that it can ask for.
import {readFileSync} from 'node:fs';
import {load} from '../load.mjs';
import {dist, root} from '../paths.mjs';
import {details, directionOf} from '../rows.mjs';

const hospital = await load('src/site/example-hospital.ts');
const {modules} = JSON.parse(readFileSync(`${root}${dist}/custom-elements.json`, 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations);

const metas = (name) =>
  Object.entries(details)
    .map(([key, {example = name}]) => [key, hospital.details[key] ?? example])
    .map(([key, value]) => `<meta name="miscarriage:${key}" content="${value}">`)
    .join('\n');

/** Their names stand in its description, up to what is said of all others. */
const showOf = (tag) => {
  const show = elements.find(({tagName}) => tagName === tag)?.attributes.find(({name}) => name === 'show');
  return [...(show?.description.split('Anything')[0].matchAll(/`([^`]+)`/g) ?? [])].map(([, name]) => name).join(' ');
};

const ofFilm = (words) =>
  Object.entries({...hospital.film, 'film-title': words.film})
    .map(([name, value]) => `${name}="${value}"`)
    .join(' ');

export const pageOf = (tag, language) => {
  const words = hospital.words[language];
  const isFilm = tag === 'miscarriage-film';
  return `<!doctype html><html lang="${language}" dir="${directionOf(language)}">
<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${words.title}</title>
<meta name="color-scheme" content="light dark">
${metas(words.clinic)}
<main><h1>${words.title}</h1><${tag} ${isFilm ? ofFilm(words) : `show="${showOf(tag)}"`}>
<a href="tel:112">112</a>${isFilm ? `<p slot="transcript">${words.transcript}</p>` : ''}</${tag}></main>
<script type="module" src="/miscarriage-elements.${language}.js"></script>`;
};
