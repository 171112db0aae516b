import assert from 'node:assert/strict';
import {parseFragment} from 'parse5';

// What somebody who may write, but may not use HTML freely, tries: by name. Put to the library as it is, and to WordPress.

/** Attacks that need nothing of a CMS. `pages` is the folder of the pages on this site. */
export const attacks = (origin, pages) => ({
  // Numbers, names and addresses of the hospital.
  'a number in a tag':
    '<miscarriage-contact phone="0666 123" emergency-phone="0666 123" app-url="https://evil.example/" app-name="Evil clinic"></miscarriage-contact>',
  'a number in a link-first div': `<div data-miscarriage="contact" data-phone="0666 123" data-clinic="Evil clinic"><p><a href="${origin}/">x</a></p></div>`,
  'a number in a pasted fallback':
    '<miscarriage-contact><section class="miscarriage-card"><a class="miscarriage-call" href="tel:0666123">0666 123</a></section></miscarriage-contact>',
  // Out of an attribute.
  'quotes in a tag': `<miscarriage-film film-title='"><img src=x onerror="pwned()">'></miscarriage-film>`,
  'an attribute in a tag': `<miscarriage-film film-title='x" onmouseover="pwned()'></miscarriage-film>`,
  'an event':
    '<miscarriage-facts onclick="pwned()" onfocus=pwned() autofocus tabindex="0" style="background:url(x)"></miscarriage-facts>',
  // Addresses.
  'a link of another site': `<p><a href="https://evil.example${pages}nl/contact.html">x</a></p>`,
  'a link of javascript': '<div data-miscarriage="contact"><p><a href="javascript:pwned()">x</a></p></div>',
  // Structure.
  'a tag that does not end': `<miscarriage-warning-signs topic="after"><miscarriage-warning-signs topic="${'a'.repeat(3000)}`,
  'a tag in the value of a tag': `<miscarriage-film film-title="<miscarriage-contact phone='0666'>"></miscarriage-film>`,
});

const img = '<img src=x onerror=pwned()>';

/** The same tries in what takes attributes by name: a shortcode, a block, a content element. Each [element, attributes]. */
export const attributeAttacks = {
  'a number': [
    'contact',
    {
      phone: '0666 123',
      emergencyPhone: '0666 123',
      'emergency-phone': '0666 123',
      country: 'US',
      clinic: 'Evil clinic',
    },
  ],
  'an attribute': ['film', {'film-title': 'x" onmouseover="pwned()', provider: 'vimeo', 'film-id': '123456789'}],
  quotes: ['film', {'film-title': '"><script>pwned()</script>', provider: 'vimeo', 'film-id': '123456789'}],
  'an image': ['film', {filmTitle: img, duration: img, provider: 'vimeo', filmId: '123456789'}],
  'an image in an enumeration': ['warning-signs', {topic: img, lang: img, headingLevel: img, theme: img}],
  'a list': ['warning-signs', {topic: ['after'], lang: {a: 1}, headingLevel: [img], theme: true}],
  'an event': ['facts', {onclick: 'pwned()', onmouseover: 'pwned()', '" onclick="pwned()': 'x'}],
  'a number as text': ['warning-signs', {'heading-level': '2 onclick=pwned()'}],
  'a film of another site': [
    'film',
    {provider: 'file', src: 'https://evil.example/film.mp4', poster: '//evil.example/p.png'},
  ],
  'a film of javascript': [
    'film',
    {provider: 'file', src: 'javascript:pwned()', poster: 'data:text/html,<script>pwned()</script>'},
  ],
  'a film of a backslash': ['film', {provider: 'file', src: String.raw`/\evil.example/film.mp4`}],
  'an id that is an address': ['film', {provider: 'youtube', 'film-id': '../../evil?'}],
  'a mark of the template': [
    'film',
    {
      'film-title': '{{phone-href}} {{{transcript}}} {{#phone}}',
      duration: '{{whom}}',
      provider: 'vimeo',
      'film-id': '123456789',
    },
  ],
};

/** What a browser makes of a text: every element in it, with its attributes. */
const nodesIn = (html) => {
  const nodes = [];
  const visit = (node) => {
    if (node.tagName)
      nodes.push({tag: node.tagName, ...Object.fromEntries(node.attrs.map((one) => [one.name, one.value]))});
    for (const child of node.childNodes ?? []) visit(child);
  };
  visit(parseFragment(html));
  return nodes;
};

/** The cards of a text. */
export const cardsIn = (html) =>
  [...html.matchAll(/<miscarriage-[a-z-]+[^]*?<\/miscarriage-[a-z-]+>/g)].map(([card]) => card);

/** A card has nothing that runs, no address but those of help, and nothing of what was tried. */
export const inert = (html, name) => {
  for (const {tag, href = '', ...attributes} of nodesIn(html)) {
    assert.ok(!['script', 'img', 'style', 'iframe'].includes(tag), `${name}: <${tag}>`);
    for (const attribute of Object.keys(attributes)) assert.doesNotMatch(attribute, /^on|^style$/, name);
    assert.match(href, /^(https:|tel:|$)/, name);
    for (const [attribute, value] of Object.entries(attributes))
      if (attribute !== 'film-title') assert.doesNotMatch(value, /0666|Evil|evil\.example|javascript:/, name);
  }
  const words = html.replace(/film-title="[^"]*"|<h2.*?<\/h2>/g, '');
  assert.doesNotMatch(words, /0666|Evil clinic|\/\/evil\.example|\\evil/, name);
};
