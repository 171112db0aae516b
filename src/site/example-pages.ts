import {escapeHtml, tags} from '../static/fallback.js';
import {prerender} from '../static/prerender.js';
import {releaseFolder, releaseQuery} from '../data/release.js';
import {directionOf, languageRows, languages, type Language} from '../data/languages.js';
import {hostedPages} from './hosted-pages.js';
import {languageLinks, page} from '../static/html-page.js';
import {details, film, words} from './example-hospital.js';

// Runs in Node, while dist/ is built: the start page and the hospital's pages that it leads to.

/** All elements, each with its fallback, in the order in which a hospital shows them. */
const cards = async (language: Language, level: Readonly<Record<string, string>> = {}): Promise<string> => {
  const {clinic, film: filmTitle, transcript} = words[language];
  const all = tags.map((tag) =>
    tag === 'miscarriage-film'
      ? prerender(tag, language, {...details, ...film, ...level, 'film-title': filmTitle}, `<p>${transcript}</p>`)
      : prerender(tag, language, {...details, ...level, clinic}),
  );
  return (await Promise.all(all)).join('\n');
};

/** One script with the language inside, and the styles of the fallback; `root` is where dist/ is, seen from the page. */
const files = (root: string, language: Language, integrity: Record<string, string>): string => {
  const [css, script] = ['miscarriage-elements.css', `miscarriage-elements.${language}.js`];
  const files = `${root}${releaseFolder}`;
  return `<link rel="stylesheet" href="${files}${css}" integrity="${integrity[css]}">
<script type="module" src="${files}${script}" integrity="${integrity[script]}"></script>
`;
};

/** Only for the film, and only after consent. */
const allow = ['frame-src https://player.vimeo.com'];

const hospitalPage = async (language: Language, integrity: Record<string, string>): Promise<string> => {
  const {clinic, title, lead} = words[language];
  return page({
    language,
    title: `${title} – ${clinic}`,
    css: `hospital.css${releaseQuery}`,
    allow,
    head: files('../', language, integrity),
    body: `<header><nav>${languageLinks((other) => `${other}.html`, language)}</nav><p>${clinic}</p></header>
<main>
<h1>${title}</h1>
<p class="lead">${lead}</p>
${await cards(language)}
</main>`,
  });
};

/** Three languages at once: details in the template's head, the shortest tags, words on demand. */
const threeLanguages = (): string => {
  const meta = Object.entries({...details, clinic: words.nl.clinic}).map(
    ([name, value]) => `<meta name="miscarriage:${name}" content="${value}">`,
  );
  const section = (language: Language) => `<section lang="${language}" dir="${directionOf(language)}">
<h2>${languageRows[language].name}</h2>
<miscarriage-warning-signs heading-level="3" topic="bleeding"><a href="tel:112">112</a></miscarriage-warning-signs>
<miscarriage-contact heading-level="3"><a href="tel:0183644217">0183 64 42 17</a></miscarriage-contact>
</section>`;
  return page({
    language: 'nl',
    title: 'Nederlands, English, العربية',
    css: `hospital.css${releaseQuery}`,
    head: `${meta.join('\n')}
<script type="module" src="../${releaseFolder}miscarriage-elements.js"></script>
`,
    body: `<header><nav>${languageLinks((other) => `${other}.html`)}</nav></header>
<main>
<h1>Nederlands, English, العربية</h1>
${(['nl', 'en', 'ar'] as const).map(section).join('\n')}
</main>`,
  });
};

/** What a web team copies into its template: for each language, the lines with the address and the hash of this release. */
const templateLines = (integrity: Record<string, string>): string => {
  const lines = (language: Language) => escapeHtml(files('/miscarriage/', language, integrity).trim());
  return languages
    .map((language) => `<h3 lang="${language}">${languageRows[language].name}</h3>\n<pre>${lines(language)}</pre>`)
    .join('\n');
};

const startPage = async (integrity: Record<string, string>): Promise<string> =>
  page({
    language: 'en',
    title: 'miscarriage-elements',
    css: `hospital/hospital.css${releaseQuery}`,
    allow,
    head: `${files('', 'en', integrity)}<script defer src="server-check.js${releaseQuery}"></script>\n`,
    body: `<main>
<h1>miscarriage-elements</h1>
<p class="lead">Patient information about miscarriage, as custom elements for the website of any hospital. General
information, not for diagnosis. The texts await the review of a clinician.</p>
<ul class="ways">
<li><a href="builder/insert.html">Put a card on your page</a>: choose a card, copy, paste. You need no HTML.</li>
<li><a href="builder/set-up.html">Set up your hospital</a>, once: its details, and the lines for your template.</li>
<li>See it on a hospital’s page: ${languageLinks((language) => `hospital/${language}.html`)}, or <a
href="hospital/three-languages.html">three languages on one page</a>.</li>
<li>A page of its own for each card, for links to lead to: ${languageLinks((language) => `pages/${language}/warning-signs.html`)}.</li>
<li><a href="wordpress/miscarriage-elements.zip">The plugin for WordPress</a>, and <a href="cms/index.html">settings for
the editor of another CMS</a>.</li>
</ul>
<h2>For the web team</h2>
<p id="server"></p>
<details><summary>The lines for your template, with the files in <code>/miscarriage/</code></summary>
<p>The style sheet is for pages that show a card before its script; a bare tag does without. After an upgrade take these lines anew: they name
the release.</p>
${templateLines(integrity)}
</details>
<h2>All cards, as a hospital orders them on one page</h2>
<p class="lead">The clinic, its hours and its number are an example.</p>
${await cards('en', {'heading-level': '3'})}
</main>`,
  });

/** Every page, by its path in dist/. */
export async function pages(integrity: Record<string, string>): Promise<Record<string, string>> {
  const all: Record<string, string> = {
    'index.html': await startPage(integrity),
    'hospital/three-languages.html': threeLanguages(),
  };
  for (const language of languages) all[`hospital/${language}.html`] = await hospitalPage(language, integrity);
  for (const [path, html] of Object.entries(await hostedPages())) all[`pages/${path}`] = html;
  return all;
}
