const kept: ReadonlySet<string> = new Set('a b bdi br em i li ol p s small span strong sub sup u ul'.split(' '));
const attributes = ['dir', 'hreflang', 'lang', 'rel', 'target', 'title'];
/** Where a link may lead: not to a script. */
const protocols = ['https:', 'http:', 'tel:', 'mailto:'];

/**
 * A copy of words, emphasis, lists and links. What could run, load or look around stays out; its words stay in. For a root
 * into which the page must not see.
 */
export function copyWords(node: Node): Node[] {
  if (node instanceof Text) return [document.createTextNode(node.data)];
  if (!(node instanceof Element) || node.matches('script, style, template')) return [];
  const children = [...node.childNodes].flatMap(copyWords);
  if (!kept.has(node.localName)) return children;
  const copy = document.createElement(node.localName);
  for (const name of attributes) {
    const value = node.getAttribute(name);
    if (value !== null) copy.setAttribute(name, value);
  }
  if (node instanceof HTMLAnchorElement && protocols.includes(node.protocol))
    copy.setAttribute('href', node.getAttribute('href')!);
  copy.append(...children);
  return [copy];
}
