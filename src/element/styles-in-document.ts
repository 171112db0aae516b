import type {CSSResultOrNative} from 'lit';

/**
 * Style sheets belong to the document in which they were made: a root that moves into a frame or a window of its own loses
 * them, and may not have them there. It gets its own of the same text. A document that no window shows needs none.
 */
export function wearIn(root: ShadowRoot, styles: readonly CSSResultOrNative[]): void {
  const view = root.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = styles.map((style) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((style as {cssText: string}).cssText);
    return sheet;
  });
}
