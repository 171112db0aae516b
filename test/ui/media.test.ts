import {expect, waitUntil} from '@open-wc/testing';
import {colour, contrast, ground} from '../support/colour.js';
import {media, noMedia} from '../support/media.js';
import {all, card, mount, textOf} from '../support/mount.js';

const signs = (attributes = '') =>
  `<miscarriage-warning-signs topic="bleeding" country="NL" phone="0183 64 42 17" ${attributes}></miscarriage-warning-signs>`;
const style = (element: Element, property: string) => getComputedStyle(element).getPropertyValue(property);
const dark = (element: HTMLElement) => colour(style(card(element)!, 'background-color'))[0] < 0.5;
const surface = (element: HTMLElement) => style(card(element)!, 'background-color');

/** For the rest of a test; where the engine cannot, the test says so. */
async function emulate(this: Mocha.Context, features: Record<string, string>): Promise<void> {
  if (!(await media(features))) this.skip();
}

describe('light and dark', () => {
  afterEach(async () => {
    document.documentElement.style.colorScheme = '';
    await noMedia();
  });

  const cases: [page: string, device: string, theme: string, expected: 'light' | 'dark'][] = [
    ['', 'light', '', 'light'],
    ['', 'dark', '', 'light'],
    ['light', 'dark', '', 'light'],
    ['dark', 'light', '', 'dark'],
    ['light dark', 'light', '', 'light'],
    ['light dark', 'dark', '', 'dark'],
    ['light', 'light', 'dark', 'dark'],
    ['', 'light', 'dark', 'dark'],
    ['dark', 'dark', 'light', 'light'],
    ['light dark', 'dark', 'light', 'light'],
  ];
  for (const [page, device, theme, expected] of cases) {
    const where = [page ? `a page of color-scheme "${page}"` : 'a page without color-scheme', `${device} device`, ...(theme ? [`theme="${theme}"`] : [])]; // prettier-ignore
    it(`is ${expected} on ${where.join(', ')}`, async function () {
      await emulate.call(this, {'prefers-color-scheme': device});
      document.documentElement.style.colorScheme = page;
      const element = await mount(signs(theme && `theme="${theme}"`));
      expect(dark(element)).to.equal(expected === 'dark');
      for (const words of all(element, 'h2, h3, .signs li, .call b, .topic span').filter((part) =>
        part.checkVisibility(),
      ))
        expect(contrast(words), words.innerText).to.be.at.least(4.5);
    });
  }

  it('is dark inside a dark part of a light page', async () => {
    const element = await mount(`<div style="color-scheme: dark">${signs()}</div>`);
    expect(dark(element)).to.equal(true);
  });

  it('follows the page for a theme that is none', async () => {
    const element = await mount(signs('theme="black"'));
    expect(dark(element)).to.equal(false);
  });
});

describe('forced colours', () => {
  afterEach(noMedia);

  it('leave each level its thickness, the chosen topic its outline and every word readable', async function () {
    await emulate.call(this, {'forced-colors': 'active'});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
    const element = await mount(signs());
    const rails = ['emergency', 'urgent', 'soon', 'normal'].map((level) =>
      parseFloat(style(all(element, `.group-${level}`)[0]!, 'border-inline-start-width')),
    );
    expect(rails).to.deep.equal(
      [...new Set(rails)].sort((a, b) => b - a),
      'thinner from level to level',
    );
    expect(rails.at(-1)).to.be.above(0);
    expect(parseFloat(style(all(element, '.group-emergency')[0]!, 'border-block-end-width'))).to.be.at.least(3);
    const [chosen, other] = [all(element, '.topic:has(:checked)')[0]!, all(element, '.topic:not(:has(:checked))')[0]!];
    const outline = (topic: Element) => `${style(topic, 'outline-style')} ${style(topic, 'border-top-width')}`;
    expect(outline(chosen)).not.to.equal(outline(other));
    for (const words of all(element, 'h2, h3, p, .signs li, .call b, .topic span').filter((part) =>
      part.checkVisibility(),
    ))
      expect(contrast(words), words.innerText).to.be.at.least(4.5);
  });

  it('leave a link the colour of links', async function () {
    await emulate.call(this, {'forced-colors': 'active'});
    const element = await mount(signs());
    const link = document.createElement('a');
    link.href = 'https://example.org/';
    document.body.append(link);
    const links = all(element, 'p a').filter((part) => part.checkVisibility());
    expect(links.length).to.be.above(0);
    for (const part of links) expect(style(part, 'color'), part.innerText).to.equal(style(link, 'color'));
    link.remove();
  });

  const cards = [
    signs(),
    '<miscarriage-contact country="NL" phone="0183 64 42 17" hours="Mo-Su 00:00-24:00"></miscarriage-contact>',
    '<miscarriage-back-pain country="NL" phone="0183 64 42 17"></miscarriage-back-pain>',
    '<miscarriage-myths></miscarriage-myths>',
    '<miscarriage-risk-factors-open></miscarriage-risk-factors-open>',
    '<miscarriage-film provider="vimeo" film-id="000000000"></miscarriage-film>',
  ];
  for (const markup of cards) {
    const tag = /[\w-]+/.exec(markup)![0];
    it(`draw the icons of ${tag} in a colour of the system, not of the brand or the level`, async function () {
      await emulate.call(this, {'forced-colors': 'active'});
      const element = await mount(`<div style="--miscarriage-brand: #ff0">${markup}</div>`);
      const system = ['CanvasText', 'LinkText', 'ButtonText'].map((name) => {
        const probe = document.createElement('i');
        probe.style.color = name;
        document.body.append(probe);
        const value = style(probe, 'color');
        probe.remove();
        return value;
      });
      const icons = all(element, 'svg:not(.drawing)').filter((icon) => icon.checkVisibility());
      expect(icons.length).to.be.above(1);
      for (const icon of icons) expect(system, icon.getAttribute('class') ?? '').to.include(style(icon, 'stroke'));
    });
  }
});

describe('prefers-contrast: more', () => {
  afterEach(noMedia);

  const tinted = ['.group-urgent .signs', '.group-emergency .signs'];
  const looks = (element: HTMLElement) => ({
    hairline: style(card(element)!, 'border-block-end-color'),
    control: style(all(element, '.topic:not(:has(:checked))')[0]!, 'border-block-end-color'),
    grounds: tinted.map((selector) => ground(all(element, selector)[0]!)),
  });

  it('draws hairlines as strong as borders of controls, and takes the tints away', async function () {
    const usual = looks(await mount(signs()));
    expect(usual.hairline).not.to.equal(usual.control);
    await emulate.call(this, {'prefers-contrast': 'more'});
    const element = await mount(signs());
    const strong = looks(element);
    expect(strong.hairline).to.equal(usual.control);
    const plain = colour(surface(element));
    for (const index of tinted.keys()) {
      expect(usual.grounds[index], tinted[index]).not.to.deep.equal(plain);
      expect(strong.grounds[index], tinted[index]).to.deep.equal(plain);
    }
  });
});

describe('prefers-reduced-motion', () => {
  afterEach(noMedia);
  const moving = (element: HTMLElement) =>
    all(element, '.card, .card *').filter(
      (part) => style(part, 'transition-duration') !== '0s' || style(part, 'animation-name') !== 'none',
    );

  it('stops the one thing that moves, the chevron', async function () {
    const markup = '<miscarriage-myths></miscarriage-myths>';
    const before = moving(await mount(markup));
    expect(before.length).to.be.above(0);
    for (const part of before) expect(part.matches('.chevron'), part.className).to.equal(true);
    await emulate.call(this, {'prefers-reduced-motion': 'reduce'});
    const element = await mount(markup);
    await waitUntil(() => textOf(element) !== '');
    expect(moving(element)).to.deep.equal([]);
  });
});
