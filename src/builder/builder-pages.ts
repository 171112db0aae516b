import {releaseFolder, releaseQuery} from '../data/release.js';
import {directionOf, languages, type Language} from '../data/languages.js';
import {words as translated} from '../generated/builder-words.js';
import {page} from '../static/html-page.js';
import type {Words} from './words/words.js';

// Runs in Node, while dist/ is built: the pages of the builder. All else is made in the browser.

const words: Readonly<Record<Language, Words>> = translated;

const inEach = (say: (words: Words) => string): string =>
  languages.map((language) => `<div lang="${language}" dir="${directionOf(language)}">${say(words[language])}</div>`).join('\n'); // prettier-ignore

/** Until its script takes its place: what to do where that never comes, as on a page that was opened from a folder. */
const notStarted = `<main class="not-started">
${inEach((own) => `<p>${own.notStarted}</p>`)}
</main>`;

const tool = (name: 'insert' | 'set-up', title: string): string =>
  page({
    language: 'en',
    title: `${title} – miscarriage-elements`,
    css: `builder.css${releaseQuery}`,
    head: `<link rel="stylesheet" href="${name}.css${releaseQuery}">
<meta name="robots" content="noindex">
<meta name="miscarriage:files" content="../">
<script src="../pages/hospital.js"></script>
<script type="module" src="${name}.js${releaseQuery}"></script>
`,
    allow: ["frame-src 'self'"],
    body: notStarted,
  });

/** The card as a page shows it. `hospital`: with the hospital's own file, as the pages of the website have it. */
const preview = (hospital: boolean): string =>
  page({
    language: 'en',
    title: 'Preview',
    css: `preview.css${releaseQuery}`,
    head: `${hospital ? '<script src="../pages/hospital.js"></script>\n' : ''}<script type="module" src="../${releaseFolder}miscarriage-elements.js"></script>
`,
    body: '<main></main>',
  });

const oldAddress = page({
  language: 'en',
  title: 'miscarriage-elements',
  css: `builder.css${releaseQuery}`,
  head: `<meta name="robots" content="noindex">
<script type="module" src="old-address.js${releaseQuery}"></script>
`,
  body: `<main class="doors">
${inEach(({title, setUpTitle, setUpLead}) => `<p><a href="insert.html">${title}</a></p>\n<p><a href="set-up.html">${setUpTitle}</a>. ${setUpLead}</p>`)}
</main>`,
});

/** Every page, by its path in dist/. Nothing is sent. */
export function builderPages(): Record<string, string> {
  return {
    'builder/insert.html': tool('insert', words.en.title),
    'builder/set-up.html': tool('set-up', words.en.setUpTitle),
    'builder/insert-preview.html': preview(true),
    'builder/set-up-preview.html': preview(false),
    'builder/index.html': oldAddress,
  };
}
