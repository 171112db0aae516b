import {releaseFolder} from '../data/release.js';
import {isLinkable} from '../data/elements.js';
import {escapeHtml, tags, tagWithFallback, type Tag} from '../static/fallback.js';
import {fallback, introduction} from '../static/prerender.js';
import {detailsOf, type HospitalFile} from '../hospital/locations.js';
import {languageRows, languages, type Language} from '../data/languages.js';
import {dataBlock, languageLinks, page} from '../static/html-page.js';
import {structuredData} from '../static/structured-data.js';

// Runs in Node: a page for each element in each language, for links to lead to.

const pathOf = (language: Language, tag: Tag) => `${language}/${tag.replace('miscarriage-', '')}.html`;

const hostedPage = async (tag: Tag, language: Language, file: HospitalFile): Promise<string> => {
  const details = detailsOf(file);
  const otherTags = tags.filter((other) => isLinkable(other) && other !== tag);
  const {subject} = languageRows[language];
  const {title, description} = await introduction(tag, language);
  const data = description && (await structuredData(tag, language, {name: title, description}, details));
  const others = await Promise.all(
    otherTags.map(async (other) => {
      const {title: name} = await introduction(other, language);
      return `<li><a href="../${pathOf(language, other)}">${escapeHtml(name)}</a></li>`;
    }),
  );
  const alternates = languages.map(
    (other) => `<link rel="alternate" hreflang="${other}" href="../${pathOf(other, tag)}">`,
  );
  // The tag itself says nothing of the hospital: with script, hospital.js does, and that is the newer one.
  // Which location the reader came for is in the address, so without script only what all locations share can be said.
  const card = await fallback(tag, language, details);
  const files = `../../${releaseFolder}`;
  return page({
    language,
    title: escapeHtml(`${title} – ${subject}`),
    css: `${files}pages.css`,
    head: `${description ? `<meta name="description" content="${escapeHtml(description)}">` : '<meta name="robots" content="noindex">'}
${alternates.join('\n')}
<link rel="stylesheet" href="${files}miscarriage-elements.css">
<script defer src="../hospital.js"></script>
<script type="module" src="${files}page.js"></script>
<script type="module" src="${files}miscarriage-elements.${language}.js"></script>
${Object.keys(file).length ? `${dataBlock('application/json', file, 'hospital')}\n` : ''}`,
    body: `<header>${languageLinks((other) => `../${pathOf(other, tag)}`, language)}</header>
<main>
<h1>${subject}</h1>
${tagWithFallback(tag, {}, card)}
</main>
<nav><ul>
${others.join('\n')}
</ul></nav>${data ? `\n${dataBlock('application/ld+json', data)}` : ''}`,
  });
};

/** Every hosted page by its path. With the hospital's details, they stand in it for readers without script. */
export async function hostedPages(file: HospitalFile = {}): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const language of languages)
    for (const tag of tags) all[pathOf(language, tag)] = await hostedPage(tag, language, file);
  return all;
}
