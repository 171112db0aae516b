import type {Details} from '../data/details.js';
import {releaseFolder} from '../data/release.js';
import {isLinkable} from '../data/elements.js';
import {tags, tagWithFallback, type Tag} from '../static/fallback.js';
import {fallback, introduction} from '../static/prerender.js';
import {languageRows, languages, type Language} from '../data/languages.js';
import {languageLinks, page} from '../static/html-page.js';

// Runs in Node: a page for each element in each language, for links to lead to.

const pathOf = (language: Language, tag: Tag) => `${language}/${tag.replace('miscarriage-', '')}.html`;

const hostedPage = async (tag: Tag, language: Language, details: Details): Promise<string> => {
  const otherTags = tags.filter((other) => isLinkable(other) && other !== tag);
  const {subject} = languageRows[language];
  const {title, description} = await introduction(tag, language);
  const others = await Promise.all(
    otherTags.map(async (other) => {
      const {title: name} = await introduction(other, language);
      return `<li><a href="../${pathOf(language, other)}">${name}</a></li>`;
    }),
  );
  const alternates = languages.map(
    (other) => `<link rel="alternate" hreflang="${other}" href="../${pathOf(other, tag)}">`,
  );
  // The tag itself says nothing of the hospital: with script, hospital.js does, and that is the newer one.
  const card = await fallback(tag, language, details);
  const given = JSON.stringify(details).replace(/</g, '\\u003c');
  const files = `../../${releaseFolder}`;
  return page({
    language,
    title: `${title} – ${subject}`,
    css: `${files}pages.css`,
    head: `${description ? `<meta name="description" content="${description}">` : '<meta name="robots" content="noindex">'}
${alternates.join('\n')}
<link rel="stylesheet" href="${files}miscarriage-elements.css">
<script defer src="../hospital.js"></script>
<script type="module" src="${files}page.js"></script>
<script type="module" src="${files}miscarriage-elements.${language}.js"></script>
${given === '{}' ? '' : `<script type="application/json" id="hospital">${given}</script>\n`}`,
    body: `<header>${languageLinks((other) => `../${pathOf(other, tag)}`, language)}</header>
<main>
<h1>${subject}</h1>
${tagWithFallback(tag, {}, card)}
</main>
<nav><ul>
${others.join('\n')}
</ul></nav>`,
  });
};

/** Every hosted page by its path. With the hospital's details, they stand in it for readers without script. */
export async function hostedPages(details: Details = {}): Promise<Record<string, string>> {
  const all: Record<string, string> = {};
  for (const language of languages)
    for (const tag of tags) all[pathOf(language, tag)] = await hostedPage(tag, language, details);
  return all;
}
