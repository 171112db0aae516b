// The sheet that a clinician reads, prints and signs: one HTML file that asks nobody for anything and sends nothing.
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../paths.mjs';

const file = (name) => readFileSync(join(root, 'tools/review', name), 'utf8');
const escape = (text) =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`).replace(/\*\*(.+?)\*\*/g, '<b>$1</b>');
const hashFor = (code) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`;

/** What was signed is recognised again by this: the words, their levels and their sources. */
export function fingerprint(cards, words) {
  const said = cards.flatMap(({sentences}) =>
    sentences.map(({key, level, sources}) => [key, words[key], level, sources]),
  );
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}

const source = ({by, title, year, url, kind, lang = 'en'}) => {
  const name = escape(`${by}: ${title}${year ? ` (${year})` : ''}`);
  const link = url ? `<a href="${escape(url)}" lang="${lang}" rel="noreferrer">${name}</a>` : name;
  return `<li>${link} <span class="kind">${kind.replace('-', ' ')}</span></li>`;
};

const change = (label, before, now, lang, dir) =>
  before === now
    ? ''
    : `<p class="before">${label}: ${before === undefined ? 'new' : `<del lang="${lang}" dir="${dir}">${escape(before)}</del>`}</p>`;

const choice = (key, value, label) => `<label><input type="radio" name="${key}" value="${value}"> ${label}</label>`;

/** @type {(sentence: Record<string, any>, given: {language: string, dir: string, words: object, english: object, before?: object, sourceRows: object}) => string} */
const row = ({key, level, topics, country, hidden, sources}, {language, dir, words, english, before, sourceRows}) => {
  const about = [
    level && `<b class="level ${level}">${level}</b>`,
    topics && `topics: ${topics.join(', ')}`,
    country && `only in ${country}`,
    hidden && `only with show="${hidden}"`,
    `<code>${key}</code>`,
  ].filter(Boolean);
  const changed = before
    ? change('Before', before.words[key], words[key], language, dir) +
      (language === 'en' ? '' : change('English before', before.english[key], english[key], 'en', 'ltr'))
    : '';
  return `<fieldset class="sentence${changed ? ' changed' : ''}" data-key="${key}">
<legend>${about.join(' · ')}</legend>
<p class="said" lang="${language}" dir="${dir}">${escape(words[key])}</p>
${language === 'en' ? '' : `<p class="english" lang="en" dir="ltr">${escape(english[key])}</p>`}
${changed}
${sources.length ? `<ul class="sources">${sources.map((id) => source(sourceRows[id])).join('')}</ul>` : ''}
<div class="verdict">${choice(key, 'agree', 'Agree')} ${choice(key, 'propose', 'Other words')} ${choice(key, 'object', 'Object')}
<textarea lang="${language}" dir="${dir}" rows="2" aria-label="Your words, or why: ${key}" placeholder="Your words, or why"></textarea></div>
</fieldset>`;
};

/**
 * The sheet as HTML. `cards` are [{tag, title, sentences}]; a sentence that several cards say stands where it is said first.
 * @param {{language: string, dir: string, name: string, version: string, since?: string, cards: object[], words: object, english: object, before?: object, sourceRows: object}} given
 */
export function sheet(given) {
  const {language, dir, name, version, since, cards, words} = given;
  const said = new Set();
  const sections = cards.map(({tag, title, sentences}) => {
    const own = sentences.filter(({key}) => !said.has(key) && said.add(key));
    return `<section><h2 lang="${language}" dir="${dir}">${escape(title)} <code>${tag}</code></h2>
${own.map((sentence) => row(sentence, given)).join('\n')}</section>`;
  });
  const script = `const review = ${JSON.stringify({language, version, fingerprint: fingerprint(cards, words)})};\n${file('sheet.client.js')}`;
  const style = file('sheet.css');
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${hashFor(script)}; style-src ${hashFor(style)}">
<title>Review: ${escape(name)}, ${version}</title>
<style>${style}</style>
</head>
<body>
<header>
<h1>Review of patient information about miscarriage</h1>
<p>${escape(name)}, content version ${version}.${since ? ` What changed since ${since} is marked.` : ''} No clinician has signed these words. Nothing on this page is stored or sent: save the file at its end, and open it here again to go on.</p>
<p>Levels: <b class="level emergency">emergency</b> call the emergency number now; <b class="level urgent">urgent</b> call today, also at night; <b class="level soon">soon</b> call in office hours; <b class="level normal">normal</b> usually normal. Words in {braces} are filled in: a number, a name.</p>
${since ? '<p class="screen"><label><input type="checkbox" id="only-changed"> Show only what changed</label></p>' : ''}
<p class="screen"><label>Go on with a saved file: <input type="file" id="open" accept="application/json,.json"></label></p>
</header>
<main>
${sections.join('\n')}
</main>
<footer>
<h2>Sign</h2>
<p><label>Name <input id="name" autocomplete="off"></label> <label>Role <input id="role" autocomplete="off"></label> <label>Hospital or clinic <input id="organisation" autocomplete="off"></label> <label>Date <input id="date" type="date" autocomplete="off"></label></p>
<p class="paper">Signature: ______________________________</p>
<p class="screen"><button type="button" id="agree-rest">Agree with all that is not answered</button> <button type="button" id="save">Save my review</button> <button type="button" id="print">Print</button></p>
<p id="state" role="status"></p>
</footer>
<script>${script}</script>
</body>
</html>
`;
}
