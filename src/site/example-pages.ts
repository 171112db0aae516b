import {tags} from '../static/fallback.js';
import {prerender} from '../static/prerender.js';
import {releaseFolder, releaseQuery} from '../data/release.js';
import {directionOf, languageRows, languages, type Language} from '../data/languages.js';
import {hostedPages} from './hosted-pages.js';
import {languageLinks, page} from '../static/html-page.js';
import {details, film, words} from './example-hospital.js';
import {startPages, templateLines} from './start/start-page.js';

// Runs in Node, while dist/ is built: the hospital's pages, the start page that leads to them, and the hosted ones.

/** All elements, each with its fallback, in the order in which a hospital shows them. */
const cards = async (language: Language): Promise<string> => {
  const {clinic, film: filmTitle, transcript} = words[language];
  const all = tags.map((tag) =>
    tag === 'miscarriage-film'
      ? prerender(tag, language, {...details, ...film, 'film-title': filmTitle}, `<p>${transcript}</p>`)
      : prerender(tag, language, {...details, clinic}),
  );
  return (await Promise.all(all)).join('\n');
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
    head: templateLines('../', language, integrity),
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

/** Every page, by its path in dist/; `editors`: how many were tried with what an author pastes. */
export async function pages(integrity: Record<string, string>, editors: number): Promise<Record<string, string>> {
  const all: Record<string, string> = {
    ...(await startPages(integrity, editors)),
    'hospital/three-languages.html': threeLanguages(),
  };
  for (const language of languages) all[`hospital/${language}.html`] = await hospitalPage(language, integrity);
  for (const [path, html] of Object.entries(await hostedPages())) all[`pages/${path}`] = html;
  return all;
}
