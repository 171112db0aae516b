// What authors write in any CMS, and what becomes of it. `pages` is the address of the folder of the pages.

/** name: [what is written, the card that it becomes, with which attributes] */
export const forms = (pages) => ({
  'a tag in a classic text': [
    'Before\n<miscarriage-contact lang="de"></miscarriage-contact>\nAfter',
    'contact',
    {lang: 'de'},
  ],
  'a tag with a fallback': [
    '<miscarriage-contact heading-level="3"><p><a href="tel:0666123">0666 123</a></p></miscarriage-contact>',
    'contact',
    {'heading-level': '3'},
  ],
  'a tag without its end': ['<p>Before</p>\n<miscarriage-myths>\n<p>After</p>', 'myths', {}],
  'a tag in capitals and single quotes': [
    "<Miscarriage-Facts One-In='10'></Miscarriage-Facts>",
    'facts',
    {'one-in': '10'},
  ],
  'the link-first form': [
    `<div data-miscarriage="warning-signs" data-lang="nl" data-topic="after"><p><a href="${pages}/nl/warning-signs.html?topic=after">Waarschuwing</a></p></div>`,
    'warning-signs',
    {lang: 'nl', topic: 'after'},
  ],
  'a link that stands alone': [
    `<p><a href="${pages}/ar/recurrent.html">More than once</a></p>`,
    'recurrent',
    {lang: 'ar'},
  ],
  'a link to which a newsletter has added its own': [
    `<p><a href="${pages}/nl/contact.html?utm_source=mail&phone=0900#x">x</a></p>`,
    'contact',
    {lang: 'nl'},
  ],
  'an address alone in its paragraph': [
    `Before\n\n<p> ${pages}/nl/warning-signs.html?topic=after&amp;utm_source=x </p>\n\nAfter`,
    'warning-signs',
    {lang: 'nl', topic: 'after'},
  ],
  'an address on a line of its own': [`Before\n\n${pages}/en/facts.html\n\nAfter`, 'facts', {lang: 'en'}],
});

/** What is not ours, or says what a link cannot say, stays as it was written. */
export const left = (pages) => ({
  'a link of another site': `<p><a href="https://evil.example${pages.replace(/^https?:\/\/[^/]*/, '')}/nl/contact.html">x</a></p>`,
  'a link in a sentence': `<p>Read <a href="${pages}/nl/contact.html">this</a> first.</p>`,
  'a link to a page that is not there': `<p><a href="${pages}/nl/evil.html">x</a></p>`,
  'a link in a language that is not there': `<p><a href="${pages}/xx/contact.html">x</a></p>`,
  'a link with two topics': `<p><a href="${pages}/nl/warning-signs.html?topic=after&topic=bleeding">x</a></p>`,
  'a topic that is not there': `<p><a href="${pages}/nl/warning-signs.html?topic=evil">x</a></p>`,
  'a topic of another element': `<p><a href="${pages}/nl/myths.html?topic=after">x</a></p>`,
  'a film, which a link cannot choose': `<p><a href="${pages}/nl/film.html">x</a></p>`,
  'an unknown element': `<div data-miscarriage="evil"><p><a href="${pages}/nl/contact.html">x</a> y</p></div>`,
  'a bad value': `<div data-miscarriage="warning-signs" data-topic="evil"><p><a href="${pages}/nl/warning-signs.html">x</a> y</p></div>`,
  'a div with a foreign link':
    '<div data-miscarriage="contact"><p><a href="https://evil.example/contact.html">x</a></p></div>',
});

/** What a browser does not take for a tag is none. */
export const none = (pages) => ({
  'a tag in a comment': '<p>x</p><!-- <miscarriage-contact></miscarriage-contact> -->',
  'a tag behind another in a comment': '<p>x</p><!-- <b> <miscarriage-contact></miscarriage-contact> -->',
  'a link in a comment': `<p>x</p><!-- <p><a href="${pages}/nl/contact.html">x</a></p> -->`,
  'a tag in a script': '<script>const tag = "<miscarriage-contact></miscarriage-contact>";</script>',
  'a tag in an attribute': '<p title="<miscarriage-contact></miscarriage-contact>">x</p>',
  'an address in an attribute': `<p title="\n${pages}/nl/contact.html\n">x</p>`,
});
