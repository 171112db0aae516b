// Runs in Node, while dist/ is built: the two pages of the builder. All else is made in the browser.

/** Only files from beside it; nothing is sent. The films are for the preview, after consent. */
const policy = (frames: string): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "media-src 'self'",
    "connect-src 'none'",
    `frame-src ${frames}`,
    "form-action 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types miscarriage-elements',
  ].join('; ');

const head = (title: string, style: string, script: string, frames: string) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(frames)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${style}">
<script type="module" src="${script}"></script>
</head>`;

const withoutScript = [
  ['en', 'ltr', 'This page needs JavaScript. Ask your web team.'],
  ['nl', 'ltr', 'Deze pagina heeft JavaScript nodig. Vraag je webteam.'],
  ['de', 'ltr', 'Diese Seite braucht JavaScript. Fragen Sie Ihr Webteam.'],
  ['ar', 'rtl', 'تحتاج هذه الصفحة إلى JavaScript. اسألوا فريق الموقع.'],
];

/** Every page, by its path in dist/. */
export const builderPages = (): Record<string, string> => ({
  'builder/index.html': `${head('Put a card on your page – miscarriage-elements', 'builder.css', 'builder.js', "'self'")}
<body>
<noscript>
${withoutScript.map(([lang, dir, words]) => `<p lang="${lang!}" dir="${dir!}">${words!}</p>`).join('\n')}
</noscript>
</body>
</html>
`,
  'builder/preview.html': `${head('Preview', 'preview.css', '../miscarriage-elements.js', 'https://www.youtube-nocookie.com https://player.vimeo.com')}
<body>
<main></main>
</body>
</html>
`,
});
