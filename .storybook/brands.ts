/// <reference types="vite/client" />

/** Every file in brands/ is a hospital. Its name is the name in the toolbar. */
const files = import.meta.glob<string>('./brands/*.css', {query: '?raw', import: 'default', eager: true});

const sheets = new Map(
  Object.entries(files).map(([path, css]) => [path.replace(/^.*\/(\d+-)?|\.css$/g, ''), css] as const),
);

export const brandNames = [...sheets.keys()];

/** The page gets the style sheet of the hospital, and of no other; and in place of its colour the one that was typed. */
export function wearBrand(name: string, colour: string): void {
  if (colour) document.documentElement.style.setProperty('--miscarriage-brand', colour);
  else document.documentElement.style.removeProperty('--miscarriage-brand');
  let style = document.querySelector('style[data-brand]');
  if (!style) {
    style = document.createElement('style');
    style.setAttribute('data-brand', '');
    document.head.append(style);
  }
  const css = sheets.get(name) ?? '';
  if (style.textContent !== css) style.textContent = css;
}
