/** What is in a page and not seen; a comment is no element. */
const unseen = '[hidden], template, script, style, noscript';

/**
 * The words of a child of an element that a reader can see, or '' where it has none: blanks, marks and what has no width
 * must neither take the place of a sentence nor stand for a fallback.
 */
export function seenWords(child: Node): string {
  const words = textIn(child).trim();
  return /(?!\p{DI})[\p{L}\p{N}\p{P}\p{S}]/u.test(words) ? words : '';
}

const textIn = (node: Node): string => {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(unseen)) return '';
  return Array.from(node.childNodes, textIn).join('');
};
