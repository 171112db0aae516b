import {expect, nextFrame, waitUntil} from '@open-wc/testing';
import {upgradeLinks} from '../../src/page/upgrade.js';
import '../../src/page/drop-in.js';
import {topics} from '../../src/content/warning-signs.js';
import {elements} from '../../src/index.js';
import {languages} from '../../src/data/languages.js';
import {collectWarnings} from '../support/warnings.js';

const folder = new URL('/miscarriage/pages/', location.href);
const to = (path: string) => new URL(path, folder).href;
const good = to('nl/warning-signs.html?topic=after');
const tags = Object.keys(elements).join();

upgradeLinks(folder);

const place = document.createElement('main');
document.body.append(place);

/** What became of the markup, and what was warned about. */
const insert = async (markup: string) => {
  const {warnings, stop} = collectWarnings();
  place.innerHTML = markup;
  const before = place.innerHTML;
  await nextFrame();
  stop();
  const found = [...place.querySelectorAll<HTMLElement>(tags)];
  return {before, found, warnings, after: place.innerHTML};
};

const link = (href: string, attributes = '', words = 'Wanneer bel je?') =>
  `<a href="${href}" ${attributes}>${words}</a>`;

describe('a link to a hosted page, alone in its paragraph,', () => {
  afterEach(() => {
    place.replaceChildren();
  });

  for (const language of languages) {
    for (const tag of Object.keys(elements).filter((name) => name !== 'miscarriage-film')) {
      it(`becomes <${tag}> in ${language}, with the link as its fallback`, async () => {
        const {found} = await insert(`<p>${link(to(`${language}/${tag.slice(12)}.html`))}</p>`);
        expect(found.map(({localName}) => localName)).to.deep.equal([tag]);
        expect(found[0]!.parentElement!.lang).to.equal(language);
        expect(
          [...found[0]!.attributes].map(({name}) => name).filter((name) => !/^(class|data-)/.test(name)),
        ).to.deep.equal([]);
        expect(found[0]!.querySelector('p > a')!.textContent).to.equal('Wanneer bel je?');
        await waitUntil(() => tag === 'miscarriage-risk-factors' || found[0]!.shadowRoot?.querySelector('#title'));
      });
    }
  }

  for (const topic of topics) {
    it(`chooses the topic ${topic}`, async () => {
      const {found} = await insert(`<p>${link(to(`nl/warning-signs.html?topic=${topic}`))}</p>`);
      expect(found[0]!.getAttribute('topic')).to.equal(topic);
    });
  }

  const forms = {
    'the form of the builder': `<div data-miscarriage="warning-signs" data-lang="nl" data-topic="after"><p>${link(good)}</p></div>`,
    'a div without a paragraph': `<div data-miscarriage="warning-signs" data-lang="nl" data-topic="after">${link(good)}</div>`,
    'a div with an empty attribute': `<div data-miscarriage="warning-signs" data-lang="" data-topic="">${link(good)}</div>`,
    'a div that lost its attributes': `<div><p>${link(good)}</p></div>`,
    'a div that is a paragraph': `<div>${link(good)}</div>`,
    'a div in the theme of the site': `<div class="entry-content"><div class="wp-block"><p class="x" id="y">${link(good)}</p></div></div>`,
    'what Quill adds': `<p>${link(good, 'target="_blank" rel="noopener noreferrer nofollow"')}</p>`,
    'what MediaWiki adds': `<p>${link(good, 'class="external text" rel="nofollow"')}\n</p>`,
    'what TinyMCE adds': `<p>&nbsp;${link(good, 'title="" data-mce-href="x"')}&nbsp;</p>`,
    'blanks without width': `<p>\ufeff\u200b${link(good)}\u200b <br></p>`,
    'bold words': `<p><strong><span style="font-size: 12px">${link(good, '', '<em>Wanneer</em> bel je?')}</span></strong></p>`,
    'an anchor that an editor left': `<p><a name="top" id="top"></a>${link(good)}</p>`,
    'an address as its words': `<p>${link(good, '', good)}</p>`,
    'a relative address': `<p>${link('/miscarriage/pages/../pages/nl/warning-signs.html?topic=after')}</p>`,
    'a table of an old theme': `<table><tr><td><p>${link(good)}</p></td></tr></table>`,
    'a quote': `<blockquote><p>${link(good)}</p></blockquote>`,
  };
  for (const [name, markup] of Object.entries(forms)) {
    it(`is upgraded in ${name}`, async () => {
      const {found, warnings} = await insert(markup);
      expect(found.map((element) => [element.localName, element.getAttribute('topic')])).to.deep.equal([
        ['miscarriage-warning-signs', 'after'],
      ]);
      expect(found[0]!.parentElement!.lang).to.equal('nl');
      expect(warnings).to.deep.equal([]);
    });
  }

  it('takes language and topic from the div where it says them', async () => {
    const {found} = await insert(
      `<div data-miscarriage="warning-signs" data-lang="de" data-topic="bleeding"><p>${link(good)}</p></div>`,
    );
    expect(found[0]!.getAttribute('topic')).to.equal('bleeding');
    expect(found[0]!.parentElement!.lang).to.equal('de');
  });

  for (const [name, markup] of Object.entries({
    'the address': `<p>${link(to('nl/contact.html?location=Bergen+op%20Zoom'))}</p>`,
    'the div around it': `<div data-miscarriage="contact" data-location="Bergen op Zoom"><p>${link(to('nl/contact.html'))}</p></div>`,
    'both, of which the div counts': `<div data-location="Bergen op Zoom"><p>${link(to('nl/contact.html?location=A'))}</p></div>`,
  }))
    it(`takes the name of a location from ${name}`, async () => {
      const {found} = await insert(
        markup.replace('<div data-location', '<div data-miscarriage="contact" data-location'),
      );
      expect(found.map((element) => element.getAttribute('location'))).to.deep.equal(['Bergen op Zoom']);
    });

  it('takes no location where the address names two', async () => {
    const {found} = await insert(`<p>${link(to('nl/contact.html?location=A&location=B'))}</p>`);
    // No location of a hospital is called like that: the card shows the number of none.
    expect(found[0]!.getAttribute('location')).to.equal('A,B');
  });

  const pasted = {
    'a paragraph': `<p>${good.replace('&', '&amp;')}</p>`,
    'a div': `<div>${good}</div>`,
    'blanks around it': `<p>&nbsp;\ufeff${good}\u200b \n</p>`,
  };
  for (const [name, markup] of Object.entries(pasted))
    it(`is upgraded where it is a bare address in ${name}, with a link as its fallback`, async () => {
      const {found, warnings} = await insert(markup);
      expect(found.map((element) => [element.localName, element.getAttribute('topic')])).to.deep.equal([
        ['miscarriage-warning-signs', 'after'],
      ]);
      expect(found[0]!.querySelector('a')!.href).to.equal(good);
      expect(warnings).to.deep.equal([]);
    });

  const notAlone = {
    'words before it': `<p>See ${good}</p>`,
    'words behind it': `<p>${good} for more</p>`,
    'an editor': `<div contenteditable="true"><p>${good}</p></div>`,
    'a list': `<ul><li><p>${good}</p></li></ul>`,
    'a menu': `<nav><p>${good}</p></nav>`,
    'code': `<pre>${good}</pre>`,
    'the place of another': `<p>https://evil.example/${good}</p>`,
    'another host': '<p>https://evil.example/miscarriage/pages/nl/contact.html</p>',
  }; // prettier-ignore
  for (const [name, markup] of Object.entries(notAlone))
    it(`stays text where a bare address has or is in ${name}`, async () => {
      const {before, after} = await insert(markup);
      expect(after).to.equal(before);
    });

  it('is upgraded beside other paragraphs, which stay', async () => {
    const {found} = await insert(`<p>Before</p><p>${link(good)}</p><p>${link(to('nl/contact.html'))}</p><p>After</p>`);
    expect(found.length).to.equal(2);
    expect([...place.children].map(({localName}) => localName)).to.deep.equal(['p', 'div', 'div', 'p']);
  });

  it('is upgraded when it comes alone into an empty paragraph', async () => {
    place.innerHTML = '<p></p>';
    await nextFrame();
    const late = Object.assign(document.createElement('a'), {href: good, textContent: 'Late'});
    place.firstElementChild!.append(late);
    await nextFrame();
    expect(place.querySelectorAll(tags).length).to.equal(1);
  });

  it('is upgraded once', async () => {
    await insert(`<p>${link(good)}</p>`);
    const card = place.firstElementChild!;
    card.remove();
    place.append(card);
    await nextFrame();
    expect(place.querySelectorAll(tags).length).to.equal(1);
  });
});

describe('what is not ours in an address is ignored, and never used:', () => {
  const added: Record<string, string> = {
    'a newsletter': `${good}&utm_source=news&utm_medium=email`,
    'a tracker': to('nl/contact.html?fbclid=abc&gclid=1'),
    'a country': to('nl/contact.html?country=RU'),
    'a phone number': `${good}&phone=0900666`,
    'only a phone number': to('nl/contact.html?phone=0900666'),
    'a clinic': to('nl/contact.html?clinic=Evil'),
    'an app': to('nl/contact.html?app-url=https://evil.example'),
    'a language': to('nl/contact.html?lang=de'),
    'a fragment': `${good}#phone=0900666`,
  };
  for (const [name, href] of Object.entries(added)) {
    it(name, async () => {
      const {found} = await insert(`<p>${link(href)}</p>`);
      expect(found).to.have.length(1);
      const [element] = found;
      expect(element!.getAttributeNames().filter((attribute) => attribute !== 'topic')).to.deep.equal([]);
      expect(element!.parentElement!.lang).to.equal('nl');
      await waitUntil(() => element!.shadowRoot?.querySelector('#title'));
      expect(element!.shadowRoot!.innerHTML).not.to.match(/0900|evil\.example|Evil|\bRU\b/);
    });
  }
});

describe('a link stays as it is', () => {
  const elsewhere = (href: string) => `<p>${link(href)}</p>`;
  const cases: Record<string, string> = {
    'to another origin': elsewhere('https://example.com/miscarriage/pages/nl/warning-signs.html'),
    'to another port': elsewhere(good.replace(/:\d+/, ':1')),
    'to another host of the same length': elsewhere(good.replace('localhost', 'evil-host')),
    'to another port of the same length': elsewhere(good.replace(/:\d(\d+)/, ':1$1')),
    'to another folder of the same length': elsewhere(good.replace('/miscarriage/', '/carriagemis/')),
    'to another scheme': elsewhere(good.replace('http:', 'https:')),
    'with a name before the host': elsewhere(good.replace('://', '://evil@')),
    'to a host that begins the same': elsewhere(good.replace('localhost', 'localhost.example')),
    'to another folder': elsewhere('/other/pages/nl/warning-signs.html'),
    'to a folder that ends the same': elsewhere('/miscarriage/pages/pages/nl/warning-signs.html'),
    'out of the folder': elsewhere(to('../evil/pages/nl/warning-signs.html')),
    'out of the folder, encoded': elsewhere(`${folder.href}nl/%2e%2e/%2e%2e/warning-signs.html`),
    'with our address in its query': elsewhere(`https://example.com/?${good}`),
    'with our address in its fragment': elsewhere(`https://example.com/#${good}`),
    'as a script': elsewhere(`javascript:alert('${folder.href}nl/warning-signs.html')`),
    'as data': elsewhere('data:text/html,pages/nl/warning-signs.html'),
    'to a call': elsewhere('tel:pages/0900666'),
    'to an unknown element': elsewhere(to('nl/evil.html')),
    'to a prototype name': elsewhere(to('nl/constructor.html')),
    'to another prototype name': elsewhere(to('__proto__/toString.html')),
    'to the film, which is the hospital’s': elsewhere(to('nl/film.html')),
    'to another tag': elsewhere(to('nl/script.html')),
    'to an unknown language': elsewhere(to('xx/warning-signs.html')),
    'to a language with a region': elsewhere(to('nl-BE/warning-signs.html')),
    'to a language in capitals': elsewhere(to('NL/warning-signs.html')),
    'without a language': elsewhere(to('warning-signs.html')),
    'to a deeper page': elsewhere(to('nl/x/warning-signs.html')),
    'to a script': elsewhere(to('hospital.js')),
    'with an unknown topic': elsewhere(to('nl/warning-signs.html?topic=evil')),
    'with a prototype name as topic': elsewhere(to('nl/warning-signs.html?topic=__proto__')),
    'with a topic for another element': elsewhere(to('nl/contact.html?topic=after')),
    'with two topics': elsewhere(`${good}&topic=bleeding`),
    'with a very long query': elsewhere(`${good}${'x'.repeat(100_000)}`),
    'with markup in the query': elsewhere(to('nl/warning-signs.html?topic=%22%3E%3Cimg%20src=x%20onerror=alert(1)%3E')),
    'with words before it': `<p>See ${link(good)}</p>`,
    'with words after it': `<p>${link(good)}.</p>`,
    'with another link': `<p>${link(good)} ${link('https://example.com/')}</p>`,
    'with a picture beside it': `<p>${link(good)}<img alt="" src="data:,"></p>`,
    'with a picture inside': `<p>${link(good, '', 'Bel <img alt="" src="data:,">')}</p>`,
    'without words': `<p>${link(good, '', '&nbsp;')}</p>`,
    'with a field beside it': `<p>${link(good)}<input></p>`,
    'with a script beside it': `<p>${link(good)}<script>1</script></p>`,
    'in a heading': `<h2>${link(good)}</h2>`,
    'in a list': `<ul><li>${link(good)}</li><li><p>${link(good)}</p></li></ul>`,
    'in a menu': `<nav><p>${link(good)}</p></nav>`,
    'in the header of the site': `<header><div>${link(good)}</div></header>`,
    'in the footer of the site': `<footer><p>${link(good)}</p></footer>`,
    'in a div of the theme': `<div class="button">${link(good)}</div>`,
    'in an editor': `<div contenteditable="true"><p>${link(good)}</p></div>`,
    'in the fallback of a card': `<miscarriage-myths><p>${link(good)}</p></miscarriage-myths>`,
    'in a picture': `<p><svg><a href="${good}"><text>x</text></a></svg></p>`,
    'as an image map': `<p><map><area href="${good}"></map></p>`,
    'with words in a div that asks': `<div data-miscarriage="warning-signs">See ${link(good)}</div>`,
    'with words, where the link asks itself': `<p>See <a data-miscarriage="warning-signs" href="${good}">x</a></p>`,
    'with words, where a span asks': `<p>See <span data-miscarriage="warning-signs">${link(good)}</span></p>`,
    'in a div that asks for an unknown element': `<div data-miscarriage="evil"><p>${link(good)}</p></div>`,
    'in a div that asks for another element': `<div data-miscarriage="contact"><p>${link(good)}</p></div>`,
    'in a div that asks for nothing': `<div data-miscarriage><p>${link(good)}</p></div>`,
    'in a div with an unknown language': `<div data-miscarriage="warning-signs" data-lang="xx"><p>${link(good)}</p></div>`,
    'in a div with an unknown topic': `<div data-miscarriage="warning-signs" data-topic="evil"><p>${link(good)}</p></div>`,
    'in a div with a topic for another element': `<div data-miscarriage="contact" data-topic="after"><p>${link(to('nl/contact.html'))}</p></div>`,
    'where there is no link': '<div data-miscarriage="warning-signs" data-lang="nl" data-topic="after">Bel</div>',
  };
  for (const [name, markup] of Object.entries(cases)) {
    it(name, async () => {
      const {before, after, found} = await insert(markup);
      expect(found.filter(({localName}) => !markup.includes(`<${localName}`))).to.deep.equal([]);
      if (!markup.includes('<miscarriage-')) expect(after).to.equal(before);
    });
  }

  it('and the console says why, where it is a page of ours', async () => {
    const {warnings} = await insert(`<p>${link(to('nl/unknown.html'))}</p>`);
    expect(warnings.join()).to.contain('nl/unknown.html stays a link');
  });
});

describe('nothing that is shown comes from a link or a div,', () => {
  const evil =
    'phone="0900 666" country="RU" clinic="Evil" data-phone="0900 666" data-country="RU" data-clinic="Evil" data-emergency-phone="0900 666" data-app-url="https://evil.example" data-src="https://evil.example" data-film-id="666" data-provider="vimeo" topic="evil" lang="de" slot="contact-title" class="evil" id="evil" title="0900 666" onclick="1"';
  const shapes = {
    link: `<p><a href="${to('nl/contact.html')}" ${evil}>0900 666</a></p>`,
    paragraph: `<p ${evil}><a href="${to('nl/contact.html')}">0900 666</a></p>`,
    div: `<div data-miscarriage="contact" ${evil}><p><a href="${to('nl/contact.html')}">0900 666</a></p></div>`,
    'div without a paragraph': `<div data-miscarriage="contact" ${evil}><a href="${to('nl/contact.html')}">0900 666</a></div>`,
  };
  for (const [name, markup] of Object.entries(shapes)) {
    it(`whatever attributes the ${name} has`, async () => {
      const {found} = await insert(markup);
      const [element] = found;
      await waitUntil(() => element!.shadowRoot?.querySelector('#title'), 'the card is shown');
      await nextFrame();
      expect(element!.getAttributeNames()).to.deep.equal([]);
      expect(element!.parentElement!.getAttributeNames()).to.deep.equal(['lang']);
      expect(element!.parentElement!.lang).to.equal('nl');
      expect([...element!.children].map(({slot}) => slot)).to.deep.equal(['']);
      // Words and attributes, not innerHTML: the comments in it hold random digits of Lit.
      const parts = [...element!.shadowRoot!.querySelectorAll('*')];
      const said = [
        element!.shadowRoot!.textContent,
        ...parts.flatMap(({attributes}) => [...attributes].map(({value}) => value)),
      ].join('\n');
      expect(said).to.contain('tel:');
      for (const word of ['0900', 'Evil', 'evil', '666', 'RU']) expect(said).not.to.contain(word);
      expect(element!.shadowRoot!.querySelector('.card')!.getAttribute('lang')).to.equal('nl');
      expect(element!.shadowRoot!.querySelector('slot')).to.equal(null);
    });
  }
});
