// How a page is looked at: the size of the window, what the browser says of itself, and the style that a reader sets over the page.

const wide = {width: 1280, height: 900};
/** https://www.w3.org/TR/WCAG22/#text-spacing */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** @type {Record<string, {size: {width: number, height: number}, media?: Parameters<import('@playwright/test').Page['emulateMedia']>[0], style?: string}>} */
export const looks = {
  light: {size: wide},
  dark: {size: wide, media: {colorScheme: 'dark'}},
  'forced colours': {size: wide, media: {forcedColors: 'active'}},
  print: {size: wide, media: {media: 'print'}},
  '320 px': {size: {width: 320, height: 640}},
  // What is left of 1280 × 1024 px.
  '400 %': {size: {width: 320, height: 256}},
  'text spacing': {size: {width: 360, height: 740}, style: spacing},
  'reduced motion': {size: wide, media: {reducedMotion: 'reduce'}},
};

/** @param {import('@playwright/test').Page} page */
export async function lookAs(page, {size, media = {}, style = ''}) {
  await page.setViewportSize(size);
  await page.emulateMedia({media: null, colorScheme: null, forcedColors: null, reducedMotion: null, ...media});
  await page.evaluate((css) => globalThis['a11y'].wear(css), style);
}
