import {load} from '../../../tools/load.mjs';

/** Where the tests' hosted pages are; a test that loads a page puts its own address here. */
export const address = 'https://hospital.example/miscarriage';

const link = `<a href="${address}/pages/nl/warning-signs.html?topic=after">Wanneer bel je?</a>`;
const {cardAddress, linkForm} = await load('src/builder/insert/link-form.ts');
const choice = (location = '') => ({tag: 'miscarriage-warning-signs', language: 'nl', topic: 'after', location});

/** What the builder puts on the clipboard, as its own code writes it: for a visual editor, and as plain text. */
export const clip = (location) => ({
  html: linkForm(`${address}/pages/`, choice(location), 'Wanneer bel je?'),
  text: cardAddress(`${address}/pages/`, choice(location)),
});

const tag = (inside = '') => `<miscarriage-warning-signs lang="nl" topic="after">${inside}</miscarriage-warning-signs>`;
const div = (inside = '') => `<div data-miscarriage="warning-signs" data-lang="nl" data-topic="after">${inside}</div>`;

/** What somebody might paste, by what it is called in the table. */
export const forms = {
  'div with data- and a link': clip().html,
  'the same, of a location': clip('Bergen op Zoom').html,
  'bare address': `<p>${clip('Bergen op Zoom').text.replace('&', '&amp;')}</p>`,
  'link alone': `<p>${link}</p>`,
  'tag with a link': tag(link),
  'tag': tag(),
  'empty div with data-': div(),
  'link with a class': `<p>${link.replace('<a', '<a class="miscarriage"')}</p>`,
  'shortcode': '<p>[miscarriage_warning_signs topic="after"]</p>',
  'iframe': `<iframe src="${address}/pages/nl/warning-signs.html"></iframe>`,
  'script': `<script type="module" src="${address}/miscarriage-elements.js"></script>`,
}; // prettier-ignore

/** The same in Markdown, where it has a form of its own. */
export const inMarkdown = (form, html) =>
  form === 'link alone' ? html.replace(/<p><a href="(.*)">(.*)<\/a><\/p>/, '[$2]($1)') : html;

const harm = 'window.attacked = true';
export const fake = '0900 123 456';

/** What somebody might try. None of it may run, nor put a number or a sentence into a widget. */
export const attacks = {
  'onerror in the fallback': tag(`<img src="x" onerror="${harm}">${link}`),
  'onclick on the tag': tag(link).replace('<miscarriage-warning-signs', `$& onclick="${harm}" onfocus="${harm}" tabindex="0" autofocus`),
  'script in the fallback': tag(`<script>${harm}</script>${link}`),
  'srcdoc': tag(`<iframe srcdoc="<script>parent.${harm}</script>"></iframe>${link}`),
  'javascript: link in the tag': tag(`<a href="javascript:${harm}">Bel</a>`),
  'javascript: link that looks like a hosted page': tag(`<a href="javascript:${harm}//x/pages/nl/warning-signs.html">Bel</a>`),
  'javascript: with a tab and capitals': tag(`<a href="Java&#9;Script:${harm}//x/pages/nl/warning-signs.html">Bel</a>`),
  'javascript: link in the div': div(`<p><a href="javascript:${harm}">Bel</a></p>`),
  'data: link': tag(`<a href="data:text/html,<script>opener.${harm}</script>">Bel</a>`),
  'style on the tag': tag(link).replace('<miscarriage-warning-signs', '$& style="position:fixed;inset:0;background:url(javascript:alert(1))"'),
  'style element': tag(`<style>miscarriage-warning-signs{display:none}</style>${link}`),
  'svg onload': tag(`<svg onload="${harm}"><script>${harm}</script></svg>${link}`),
  'svg use and animate': `<svg><a><animate attributeName="href" values="javascript:${harm}"/><text>Bel</text></a></svg>`,
  'math and mglyph': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${harm}&gt;">`,
  'noscript': `<noscript><p title="</noscript><img src=x onerror=${harm}>"></noscript>`,
  'form in form': `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${harm}>`,
  'template': tag(`<template><img src=x onerror="${harm}"></template>`),
  'declarative shadow root': tag(`<template shadowrootmode="open"><a href="tel:${fake}">${fake}</a><img src=x onerror="${harm}"></template>`),
  'tag in tag': tag(tag(`<img src=x onerror="${harm}">${link}`)),
  'tag in svg': `<svg><miscarriage-warning-signs><style><img src=x onerror="${harm}"></style></miscarriage-warning-signs></svg>`,
  'unknown tag': `<miscarriage-evil onclick="${harm}" lang="nl">Bel</miscarriage-evil>`,
  'capitals and a slash': `<MISCARRIAGE-WARNING-SIGNS/ONCLICK="${harm}" LANG=nl>${link}</MISCARRIAGE-WARNING-SIGNS>`,
  'broken quotes': `<miscarriage-warning-signs topic='"><img src=x onerror=${harm}>' lang=nl></miscarriage-warning-signs>`,
  'is': `<a is="miscarriage-warning-signs" href="javascript:${harm}" onclick="${harm}">Bel</a>`,
  'numbers on the tag': tag(link).replace('<miscarriage-warning-signs', `$& country="XX" phone="${fake}" emergency-phone="${fake}" clinic="Nep" out-of-hours-name="Nep" out-of-hours-phone="${fake}" crisis-name="Nep" crisis-phone="${fake}" app-name="Nep" app-url="https://evil.example" reviewed-by="Nep"`),
  'numbers on the div': div(`<p>${link}</p>`).replace('<div', `$& data-phone="${fake}" data-emergency-phone="${fake}" data-clinic="Nep" data-country="XX"`),
  'a sentence replaced': tag(`<p slot="fever">Bel ${fake}</p><b slot="heavy-bleeding">Bel ${fake}</b>${link}`),
  'a sentence replaced, in the div': div(`<p slot="fever">Bel ${fake}</p><p>${link}</p>`),
  'a film file of another': '<miscarriage-film lang="nl" provider="file" src="https://evil.example/f.mp4" poster="https://evil.example/p.png"></miscarriage-film>',
  'a film file that is a script': '<miscarriage-film lang="nl" provider="file" src="javascript:alert(1)"></miscarriage-film>',
}; // prettier-ignore
