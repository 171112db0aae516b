/**
 * Runs in the page: what in each piece of stored HTML could run, or could say something in the hospital's name. A piece
 * without harm is left out.
 */
export const harmIn = ({outputs, forbidden}) => {
  const harmful = (html) => {
    const body = new DOMParser().parseFromString(`<main>${html}`, 'text/html').body;
    const found = new Set();
    const inTemplates = (root) =>
      [...root.querySelectorAll('*')].flatMap((el) => [el, ...(el.content ? inTemplates(el.content) : [])]);
    for (const element of inTemplates(body)) {
      const {localName, attributes} = element;
      const sandboxed = localName === 'iframe' && element.getAttribute('sandbox') === '';
      if (/^(script|style|iframe|object|embed|base|meta|animate|set)$/.test(localName) && !sandboxed)
        found.add(`<${localName}>`);
      const ours = localName.startsWith('miscarriage-');
      if (localName === 'miscarriage-evil') found.add(`<${localName}>`);
      for (const {name, value} of attributes) {
        if (/^on|^srcdoc$|^shadowrootmode$/.test(name)) found.add(name);
        // A browser takes blanks and control characters out of the scheme.
        // eslint-disable-next-line no-control-regex
        if (/^(javascript|vbscript|data):/i.test(value.replace(/[\u0000-\u0020]/g, '')))
          found.add(`${name}="${value}"`);
        if (ours && forbidden.includes(name)) found.add(`${localName} ${name}`);
        // It replaces a sentence of the widget around it.
        if (name === 'slot') found.add(name);
      }
    }
    return [...found];
  };
  return Object.fromEntries(
    Object.entries(outputs)
      .map(([attack, html]) => [attack, harmful(html)])
      .filter(([, found]) => found.length),
  );
};
