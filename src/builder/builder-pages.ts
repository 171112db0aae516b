import {releaseFolder, releaseQuery} from '../data/release.js';
import {directionOf, languageRows, languages} from '../data/languages.js';
import {page} from '../static/html-page.js';

// Runs in Node, while dist/ is built: the two pages of the builder. All else is made in the browser.

const needsScript = languages.map(
  (language) => `<p lang="${language}" dir="${directionOf(language)}">${languageRows[language].needsScript}</p>`,
);

const files = (style: string, script: string) => ({
  language: 'en' as const,
  css: style + releaseQuery,
  head: `<meta name="robots" content="noindex">
<meta name="miscarriage:files" content="../">
<script type="module" src="${script}"></script>
`,
});

/** Every page, by its path in dist/. Nothing is sent; the films are for the preview, after consent. */
export function builderPages(): Record<string, string> {
  return {
    'builder/index.html': page({
      ...files('builder.css', `builder.js${releaseQuery}`),
      title: 'Put a card on your page – miscarriage-elements',
      allow: ["frame-src 'self'"],
      body: `<noscript>
${needsScript.join('\n')}
</noscript>`,
    }),
    'builder/preview.html': page({
      ...files('preview.css', `../${releaseFolder}miscarriage-elements.js`),
      title: 'Preview',
      allow: ["media-src 'self'", 'frame-src https://www.youtube-nocookie.com https://player.vimeo.com'],
      body: '<main></main>',
    }),
  };
}
