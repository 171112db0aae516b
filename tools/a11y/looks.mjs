// How a page is looked at. `media` and `size` are what the browser says of itself; `style` is what a reader sets over the page.

/** A window of 1280 × 1024 px at 400 % has this many px for a page. */
const zoomed = {width: 320, height: 256};
const wide = {width: 1280, height: 900};

/** https://www.w3.org/TR/WCAG22/#text-spacing, in every root, as an extension of a reader does it. */
const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;

/** @type {Record<string, {size: {width: number, height: number}, media?: Parameters<import('@playwright/test').Page['emulateMedia']>[0], style?: string}>} */
export const looks = {
  light: {size: wide},
  dark: {size: wide, media: {colorScheme: 'dark'}},
  'forced colours': {size: wide, media: {forcedColors: 'active'}},
  print: {size: wide, media: {media: 'print'}},
  '320 px': {size: {width: 320, height: 640}},
  '400 % zoom': {size: zoomed},
  'text spacing': {size: {width: 360, height: 740}, style: spacing},
  'reduced motion': {size: wide, media: {reducedMotion: 'reduce'}},
};

/** @param {import('@playwright/test').Page} page */
export async function lookAs(page, {size, media = {}, style = ''}) {
  await page.setViewportSize(size);
  const usual = {media: null, colorScheme: null, forcedColors: null, reducedMotion: null};
  await page.emulateMedia({...usual, ...media});
  await page.evaluate((css) => {
    const {everyRoot, sheet} = globalThis['a11y'];
    sheet.replaceSync(css);
    for (const root of everyRoot()) if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets.push(sheet);
  }, style);
}
