import {escapeHtml, tags, type Tag} from '../../static/fallback.js';
import {introduction, prerender} from '../../static/prerender.js';
import {helpLines} from '../../data/countries.js';
import {releaseFolder, releaseQuery} from '../../data/release.js';
import {directionOf, languageRows, languages, type Language} from '../../data/languages.js';
import {sources} from '../../data/sources.js';
import {dataBlock, languageLinks, page} from '../../static/html-page.js';
import {details, film, words as hospital} from '../example-hospital.js';
import {snippetsOf} from './snippets.js';
import {words, type Words} from './words.js';

// Runs in Node, while dist/ is built: in ten seconds what this is, on its own language's page. Its script: start.client.ts.

const pathOf = (language: Language): string => (language === 'en' ? 'index.html' : `index.${language}.html`);

/** The lines for a template, with the address and the hash of this release; the style sheet is for pages with a fallback. */
export function templateLines(root: string, language: Language, integrity: Readonly<Record<string, string>>): string {
  const [css, script] = ['miscarriage-elements.css', `miscarriage-elements.${language}.js`];
  const files = `${root}${releaseFolder}`;
  return `<link rel="stylesheet" href="${files}${css}" integrity="${integrity[css]}">
<script type="module" src="${files}${script}" integrity="${integrity[script]}"></script>
`;
}

/** The second of them: a bare tag does without the style sheet. */
const scriptLine = (language: Language, integrity: Readonly<Record<string, string>>): string =>
  templateLines('/miscarriage/', language, integrity).split('\n')[1]!;

/** What the script is told: the details of the example, and what can be copied in each language. */
const dataOf = async (integrity: Readonly<Record<string, string>>) => {
  const of = async (language: Language) => {
    const titles = await Promise.all(
      tags.map(async (tag) => [tag, (await introduction(tag, language)).title] as const),
    );
    const {clinic, film: filmTitle} = hospital[language];
    const direction = directionOf(language);
    return {clinic, filmTitle, direction, line: scriptLine(language, integrity), titles: Object.fromEntries(titles)};
  };
  const all = await Promise.all(languages.map(async (language) => [language, await of(language)] as const));
  return {details, film, languages: Object.fromEntries(all)};
};
export type StartData = Awaited<ReturnType<typeof dataOf>>;

const choices = (
  name: string,
  legend: string,
  rows: readonly [value: string, words: string, more?: string][],
): string =>
  `<fieldset class="choices"><legend>${legend}</legend>${rows
    .map(
      ([value, label, more = ''], at) =>
        `<label${more}><input type="radio" name="${name}" value="${value}"${at ? '' : ' checked'}><span>${label}</span></label>`,
    )
    .join('')}</fieldset>`;

const brands = ['#0c6660', '#005eb8', '#5d3f73', '#c8102e', '#ff6a00', '#ffe100'];

const stage = async (language: Language, say: Words): Promise<string> => {
  const own = [language, ...languages.filter((other) => other !== language)];
  const names = own.map((code): [string, string, string] => [code, languageRows[code].name, ` lang="${code}"`]);
  const colours = brands.map((brand, at): [string, string] => [
    brand,
    `<span class="brand brand-${at + 1}"><span class="unseen">${brand}</span></span>`,
  ]);
  const card = await prerender('miscarriage-warning-signs', language, {...details, clinic: hospital[language].clinic, 'heading-level': '3'}); // prettier-ignore
  return `<section class="stage" aria-labelledby="preview">
<h2 id="preview" class="unseen">${say.preview}</h2>
<form class="bar" hidden>
${choices('language', say.language, names)}
${choices('brand', say.colour, colours)}
<label class="own"><span class="unseen">${say.ownColour}</span><input type="color" name="own" value="${brands[0]!}"></label>
${choices('scheme', say.scheme, [
  ['light', say.light],
  ['dark', say.dark],
])}
${choices('width', say.width, [
  ['phone', say.phone],
  ['wide', say.wide],
])}
</form>
<div class="view" tabindex="0" role="group" aria-labelledby="preview"><div class="device phone">${card}</div></div>
</section>`;
};

const door = (id: string, title: string, snippet: string, next: string, say: Words): string =>
  `<section class="door" id="door-${id}" aria-labelledby="title-${id}">
<h2 id="title-${id}">${title}</h2>
<div class="snippet"><pre dir="ltr" tabindex="0" aria-labelledby="title-${id}">${escapeHtml(snippet)}</pre><button type="button" hidden>${say.copy}</button></div>
<p class="next">${next}</p>
</section>`;

const doors = (language: Language, integrity: Readonly<Record<string, string>>, title: string, say: Words): string => {
  const snippets = snippetsOf({
    tag: 'miscarriage-warning-signs',
    language,
    title,
    brand: brands[0]!,
    line: scriptLine(language, integrity),
    attributes: '',
    linkable: true,
  });
  return [
    door('web', say.web, snippets['web']!, `${say.webNext} <a href="builder/set-up.html">${say.setUp}</a>`, say),
    door('author', say.author, snippets['author']!, `${say.authorNext} <a href="builder/insert.html">${say.insert}</a>`, say), // prettier-ignore
    door('designer', say.designer, snippets['designer']!, say.designerNext, say),
  ].join('\n');
};

const figures = (say: Words, editors: number): string => {
  const counted: [number, string][] = [
    [Object.keys(sources).length, say.sources],
    [Object.keys(helpLines).length, say.countries],
    [languages.length, say.languages],
    [editors, say.editors],
  ];
  return `<ul>${counted.map(([number, what]) => `<li><b>${number}</b> ${what}</li>`).join('')}</ul>`;
};

const tile = async (tag: Tag, language: Language): Promise<string> => {
  const {title, description} = await introduction(tag, language);
  const name = tag.replace('miscarriage-', '');
  const about = description ? `<small>${description}</small>` : '';
  return `<li class="tile" data-tag="${tag}"><a href="pages/${language}/${name}.html"><b>${title}</b>${about}</a><div class="thumb" inert></div></li>`;
};

const startPage = async (
  language: Language,
  integrity: Readonly<Record<string, string>>,
  editors: number,
): Promise<string> => {
  const say = words[language];
  const counted = (text: string) => text.replace('{}', String(tags.length));
  const {title} = await introduction('miscarriage-warning-signs', language);
  return page({
    language,
    title: 'miscarriage-elements',
    css: `start.css${releaseQuery}`,
    allow: ['frame-src https://player.vimeo.com'],
    head: `${templateLines('', language, integrity)}<script defer src="start.js${releaseQuery}"></script>
<script defer src="server-check.js${releaseQuery}"></script>
${dataBlock('application/json', await dataOf(integrity), 'start')}
`,
    body: `<header class="top"><b>miscarriage-elements</b>
<nav><a href="builder/insert.html">${say.insert}</a> <a href="builder/set-up.html">${say.setUp}</a> <a href="hospital/${language}.html">${say.hospital}</a></nav>
<nav aria-label="${say.language}">${languageLinks(pathOf, language)}</nav></header>
<main>
<div class="hero">
<div class="say">
<h1>${say.title}</h1>
<p class="lede">${counted(say.lede)}</p>
<p class="draft"><b>${say.draft}</b> ${say.notSigned}</p>
<div class="tabs" role="tablist" aria-label="${say.doors}" data-copied="${say.copied}" hidden></div>
${doors(language, integrity, title, say)}
<p id="server" lang="en" dir="ltr"></p>
</div>
${await stage(language, say)}
</div>
<section class="gallery"><h2>${counted(say.cards)}</h2>
<ul>
${(await Promise.all(tags.map((tag) => tile(tag, language)))).join('\n')}
</ul></section>
<section class="figures"><h2>${say.figures}</h2>
${figures(say, editors)}
<p>${say.hospital}: ${languageLinks((other) => `hospital/${other}.html`)} · <a href="hospital/three-languages.html">${say.threeLanguages}</a></p>
<p>${say.plugins}: <a href="wordpress/miscarriage-elements.zip">WordPress</a> · <a href="drupal/miscarriage_elements.zip">Drupal</a> · <a href="typo3/miscarriage_elements.zip">TYPO3</a> · <a href="cms/index.html">${say.otherCms}</a></p>
</section>
</main>`,
  });
};

/** The start page in each language, by its path in dist/; `editors`: how many were tried with what an author pastes. */
export async function startPages(
  integrity: Readonly<Record<string, string>>,
  editors: number,
): Promise<Record<string, string>> {
  const all = languages.map(async (language) => [pathOf(language), await startPage(language, integrity, editors)]);
  return Object.fromEntries(await Promise.all(all)) as Record<string, string>;
}
