// Twelve pictures that somebody has looked at: the upper part of four cards, on a phone, on a dark desktop, and in Arabic. After a change that is meant to be
// seen: `npm run pictures`, look at what changed in test/pages/pictures/, commit it.
import {readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {expect} from '@playwright/test';
import {chromiumOnly, inRest, openRoots, shown, test} from '../support/page.mjs';

const require = createRequire(import.meta.url);
// A typeface of our own: each machine has others.
const typeface = {latin: ['noto-sans', 'latin'], arabic: ['noto-sans-arabic', 'arabic']};
const weights = [400, 700];
const fonts = Object.values(typeface).flatMap(([name, subset]) =>
  weights.map((weight) => ({
    weight,
    path: `/${name}-${weight}.woff2`,
    file: `${name}/files/${name}-${subset}-${weight}-normal.woff2`,
  })),
);
const faces = fonts.map(
  ({weight, path}) =>
    `@font-face { font-family: ${path.includes('arabic') ? 'Arabic' : 'Latin'}; font-weight: ${weight}; src: url(${path}) }`,
);

const cards = ['warning-signs', 'contact', 'myths', 'risk-factors'];
const looks = {
  phone: {language: 'en', width: 360},
  'dark desktop': {language: 'en', width: 1280, colorScheme: 'dark'},
  'Arabic phone': {language: 'ar', width: 360},
};

const details = {
  country: 'NL',
  clinic: 'Early pregnancy clinic',
  phone: '0183 64 42 17',
  hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
  'crisis-name': '113',
  'crisis-phone': '113',
};
const metas = Object.entries(details).map(([name, value]) => `<meta name="miscarriage:${name}" content="${value}">`);

for (const card of cards) {
  for (const [look, {language, ...options}] of Object.entries(looks)) {
    const title = `${card} looks as reviewed, ${look}`;
    test(title, {...inRest(), ...chromiumOnly('one engine draws the pictures')}, async ({site}) => {
      for (const {path, file} of fonts) site.make(path, readFileSync(require.resolve(`@fontsource/${file}`)));
      site.make(
        '/picture.html',
        `<!doctype html><html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"><title>${card}</title>${metas.join('')}
        <link rel="stylesheet" href="/miscarriage-elements.css">
        <style>${faces.join('')} :root { color-scheme: light dark } body { margin: 16px; font-family: Latin, Arabic }
        /* What sticks is drawn by itself, and on a busy machine a quarter of a pixel beside. */ ::part(list) { position: static }</style>
        <miscarriage-${card}></miscarriage-${card}><script type="module" src="/miscarriage-elements.${language}.js"></script>`,
      );
      site.make('/empty.html', '<!doctype html>');
      const {page} = await site.open('/empty.html', {wait: '', init: openRoots, height: 1800, ...options});
      // A Monday morning, while the clinic is open.
      await page.clock.setFixedTime('2026-11-23T09:00:00Z');
      await page.goto(`${site.origin}/picture.html`);
      await shown(page);
      await page.evaluate(() => document.fonts.ready);
      await expect(page).toHaveScreenshot(`${card}-${look.replaceAll(' ', '-').toLowerCase()}.png`, {
        maxDiffPixels: 60,
      });
    });
  }
}
