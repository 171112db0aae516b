/**
 * Runs in the page: one word for what is left of each form. "kept" is the element of the form with all its attributes and
 * what is in it; "link" is a link that still leads to the hosted page.
 */
export const leftOf = ({outputs, forms}) => {
  const parse = (html) => new DOMParser().parseFromString(html, 'text/html').body;
  const words = (element) => element.textContent.replace(/\s+/g, ' ').trim();
  const same = (before, now) =>
    [...before.attributes].every(({name, value}) => now.getAttribute(name) === value) &&
    [...before.children].every((child, i) => now.children[i]?.localName === child.localName);

  const word = (form, html) => {
    const before = parse(forms[form]).firstElementChild ?? parse(`<main>${forms[form]}`).querySelector('script');
    const target = form.startsWith('link') ? before.querySelector('a') : before;
    const body = parse(html.includes('<script') ? `<main>${html}` : html);
    const text = words(body);
    if (text.startsWith('<')) return 'escaped';
    if (form === 'shortcode') return text === words(before) ? 'text' : 'changed';
    const now = [...body.querySelectorAll(target.localName)].find((element) => same(target, element));
    if (now?.sandbox?.length === 0 && now.hasAttribute('sandbox')) return 'dead';
    if (now && words(now) === words(target)) return 'kept';
    const link = body.querySelector('a[href*="/pages/nl/warning-signs.html"]');
    if (link) return 'link';
    if (form === 'bare address' && text === words(before)) return 'kept';
    return text ? 'text' : 'gone';
  };

  return Object.fromEntries(
    Object.entries(outputs).map(([editor, results]) => [
      editor,
      Object.fromEntries(Object.entries(results).map(([form, html]) => [form, word(form, html)])),
    ]),
  );
};
