/**
 * What a reader sees of places on a page, through every root: words as one line, where links lead, and which cards the script shows.
 * What is folded or hidden is not seen. Run in the page by page.evaluate(), so it stands alone.
 */
export const readable = (selector) => {
  const plain = (text) =>
    text
      .replace(/[\u00ad\u2066-\u2069]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
  const isSeen = (element) => {
    const {width, height} = element.getBoundingClientRect();
    // A slot has no box of its own.
    if (getComputedStyle(element).display === 'contents') return true;
    return width >= 1 && height >= 1 && element.checkVisibility({opacityProperty: true, visibilityProperty: true});
  };
  return [...document.querySelectorAll(selector)].map((place) => {
    const [words, links, cards] = [[], [], []];
    const walk = (node) => {
      if (node.nodeType === Node.TEXT_NODE) words.push(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE || /^(script|style)$/.test(node.localName) || !isSeen(node)) return;
      if (node.matches('a[href]')) links.push(node.getAttribute('href'));
      if (node.shadowRoot?.querySelector('.card #title')) cards.push(node.localName);
      const assigned = node.localName === 'slot' ? node.assignedNodes() : [];
      for (const child of assigned.length ? assigned : (node.shadowRoot ?? node).childNodes) walk(child);
      if (!/^(b|bdi|span|slot)$/.test(node.localName)) words.push(' ');
    };
    walk(place);
    return {words: plain(words.join('')), links, cards};
  });
};
