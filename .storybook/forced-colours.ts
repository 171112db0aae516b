import {mediaRulesOf} from './medium.js';

// What a browser does to a page in forced colours, as far as a style sheet can: only system colours, no shadows. It has
// the weight of no selector, so that our own rules for forced colours, which come after it, win as they do there.
const forced = `
  :where(*, ::before, ::after) {
    color: CanvasText !important;
    background: Canvas !important;
    border-color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  :where(svg, svg *) { background: none !important; }
  :where(a, a *) { color: LinkText !important; }
  :where(button, button *, select) { color: ButtonText !important; background: ButtonFace !important; }
`;

const important = ({selectorText, style}: CSSStyleRule): string => {
  const lines = [...style].map((name) => `${name}: ${style.getPropertyValue(name)} !important;`);
  return `${selectorText} { ${lines.join(' ')} }`;
};

const added = new WeakMap<Document | ShadowRoot, CSSStyleSheet>();

/**
 * Draws a root as forced colours would. No page can ask a browser for the real ones: in Chromium they are in the developer
 * tools under Rendering, in Windows under Contrast themes, in Firefox under Settings, Colours.
 */
export function forcedColours(root: Document | ShadowRoot, on: boolean): void {
  const before = added.get(root);
  if (before) root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== before);
  added.delete(root);
  if (!on || root instanceof Document || matchMedia('(forced-colors: active)').matches) return;
  const own = mediaRulesOf(root)
    .filter(({media}) => media.mediaText.includes('forced-colors: active'))
    .flatMap(({cssRules}) => [...cssRules])
    .filter((rule) => rule instanceof CSSStyleRule)
    .map(important);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(forced + own.join('\n'));
  added.set(root, sheet);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}
