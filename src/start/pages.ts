import {builderPages} from '../builder/page.js';
import {prerender, type Tag} from '../embed/prerender.js';
import {elements} from '../index.js';
import {directionOf, languages, type Language} from '../language/languages.js';
import {languageNames} from '../language/names.js';
import {hostedPages} from '../pages/hosted.js';
import {languageLinks, page} from '../pages/page.js';
import {details, film, words} from './hospital.js';

// Runs in Node, while dist/ is built: the start page and the hospital's pages that it leads to.

/** A hospital's page with all elements, each with its fallback, from one script with the language inside. */
const hospitalPage = async (language: Language, integrity: Record<string, string>): Promise<string> => {
  const {clinic, title, lead} = words[language];
  const tags = Object.keys(elements) as Tag[];
  const {film: filmTitle, transcript} = words[language];
  const cards = await Promise.all(
    tags.map((tag) =>
      tag === 'miscarriage-film'
        ? prerender(tag, language, {...details, ...film, 'film-title': filmTitle}, `<p>${transcript}</p>`)
        : prerender(tag, language, {...details, clinic}),
    ),
  );
  const [css, script] = ['miscarriage-elements.css', `miscarriage-elements.${language}.js`];
  return page({
    language,
    title: `${title} – ${clinic}`,
    css: 'hospital.css',
    // Only for the film, and only after consent.
    allow: ['frame-src https://player.vimeo.com'],
    head: `<link rel="stylesheet" href="../${css}" integrity="${integrity[css]}">
<script type="module" src="../${script}" integrity="${integrity[script]}"></script>
`,
    body: `<header><nav>${languageLinks((other) => `${other}.html`, language)}</nav><p>${clinic}</p></header>
<main>
<h1>${title}</h1>
<p class="lead">${lead}</p>
${cards.join('\n')}
</main>`,
  });
};

/** Three languages at once: details in the template's head, the shortest tags, words on demand. */
const threeLanguages = (): string => {
  const meta = Object.entries({...details, clinic: words.nl.clinic}).map(
    ([name, value]) => `<meta name="miscarriage:${name}" content="${value}">`,
  );
  const section = (language: Language) => `<section lang="${language}" dir="${directionOf(language)}">
<h2>${languageNames[language]}</h2>
<miscarriage-warning-signs heading-level="3" topic="bleeding"><a href="tel:112">112</a></miscarriage-warning-signs>
<miscarriage-contact heading-level="3"><a href="tel:0183644217">0183 64 42 17</a></miscarriage-contact>
</section>`;
  return page({
    language: 'nl',
    title: 'Nederlands, English, العربية',
    css: 'hospital.css',
    head: `${meta.join('\n')}
<script type="module" src="../miscarriage-elements.js"></script>
`,
    body: `<header><nav>${languageLinks((other) => `${other}.html`)}</nav></header>
<main>
<h1>Nederlands, English, العربية</h1>
${(['nl', 'en', 'ar'] as const).map(section).join('\n')}
</main>`,
  });
};

const startPage = (): string =>
  page({
    language: 'en',
    title: 'miscarriage-elements',
    css: 'hospital/hospital.css',
    body: `<main>
<h1>miscarriage-elements</h1>
<p class="lead">Patient information about miscarriage, as custom elements for the website of any hospital. General
information, not for diagnosis. The texts await the review of a clinician.</p>
<p><a href="builder/index.html">Put a card on your page</a>: choose, fill in your hospital, copy. No HTML needed. In
${languages.map((language) => `<span lang="${language}">${languageNames[language]}</span>`).join(', ')}.</p>
<h2>A hospital’s page</h2>
<ul>
${languages.map((language) => `<li><a href="hospital/${language}.html" lang="${language}">${languageNames[language]}: ${words[language].title}</a></li>`).join('\n')}
<li><a href="hospital/three-languages.html">Three languages on one page</a></li>
</ul>
<h2>A page for each card, for links to lead to</h2>
<p>${languageLinks((language) => `pages/${language}/warning-signs.html`)}</p>
<h2>For the web team</h2>
<ul>
<li><a href="cms/index.html">Settings for the editor of your CMS</a></li>
</ul>
</main>`,
  });

/** Every page, by its path in dist/. */
export const pages = async (integrity: Record<string, string>): Promise<Record<string, string>> => {
  const all: Record<string, string> = {
    ...builderPages(),
    'index.html': startPage(),
    'hospital/three-languages.html': threeLanguages(),
  };
  for (const language of languages) all[`hospital/${language}.html`] = await hospitalPage(language, integrity);
  for (const [path, html] of Object.entries(await hostedPages())) all[`pages/${path}`] = html;
  return all;
};
