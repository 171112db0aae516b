import {directionOf, languageRows, languages, type Language} from '../data/languages.js';

// Runs in Node: what every page of dist/ is made with.

/** Works with the strictest policy that a hospital can set; the pages carry it themselves, to prove it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types miscarriage-elements',
];

interface Page {
  language: Language;
  title: string;
  /** Its style sheet. */
  css: string;
  head?: string;
  body: string;
  /** What the page needs besides the strictest policy. */
  allow?: readonly string[];
}

export function page({language, title, css, head = '', body, allow = []}: Page): string {
  return `<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${[...policy, ...allow].join('; ')}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${css}">
${head}</head>
<body>
${body}
</body>
</html>
`;
}

/** The same page in the other languages. */
export function languageLinks(address: (language: Language) => string, current?: Language): string {
  return languages
    .filter((language) => language !== current)
    .map(
      (language) =>
        `<a href="${address(language)}" lang="${language}" hreflang="${language}">${languageRows[language].name}</a>`,
    )
    .join(' ');
}

/** Data in a page, which no browser runs and no policy forbids. */
export function dataBlock(type: string, data: object, id?: string): string {
  return `<script type="${type}"${id ? ` id="${id}"` : ''}>${JSON.stringify(data).replace(/</g, '\\u003c')}</script>`;
}
