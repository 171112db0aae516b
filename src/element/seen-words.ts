/** What is in a page and not seen; a comment is no element. */
const unseen = '[hidden], template, script, style, noscript, br, hr, img, input';

/** What stands in a line: all else begins one, and words of two lines do not become one, nor two numbers another. */
const inline = 'a, abbr, b, bdi, bdo, code, em, font, i, mark, s, small, span, strong, sub, sup, u, wbr';

/**
 * The words of a child of an element that a reader can see, or '' where it has none: blanks, marks and what has no width
 * must neither take the place of a sentence nor stand for a fallback.
 */
export function seenWords(child: Node): string {
  const words = textIn(child).replace(/\s+/g, ' ').trim();
  return /(?!\p{DI})[\p{L}\p{N}\p{P}\p{S}]/u.test(words) ? words : '';
}

const textIn = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(unseen)) return ' ';
  const words = Array.from(node.childNodes, textIn).join('');
  return node.matches(inline) ? words : ` ${words} `;
};
