/** What the checks share in a page: installed before anything else, since it also opens the root of the checklist, into which no engine could look. */
export const helper = () => {
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    return attachShadow.call(this, {...init, mode: 'open'});
  };
  const everyElement = (/** @type {ParentNode} */ root = document) =>
    /** @type {HTMLElement[]} */ ([...root.querySelectorAll('*')]).flatMap((element) => [
      element,
      ...(element.shadowRoot ? everyElement(element.shadowRoot) : []),
    ]);
  const everyRoot = () => [document, ...everyElement().flatMap(({shadowRoot}) => shadowRoot ?? [])];
  const card = () => document.querySelector('main').lastElementChild;
  const inCard = () =>
    everyElement(card().shadowRoot).filter((element) => element.checkVisibility({visibilityProperty: true}));
  const focused = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  const controls = () =>
    inCard().filter((element) => element.matches('a[href], button, input, textarea, select, summary, iframe, video'));
  const nameOf = (element) =>
    `${element.localName}${element.id ? `#${element.id}` : ''}${[...element.classList].map((name) => `.${name}`).join('')} "${(element.innerText || element.value || '').trim().slice(0, 30)}"`;
  globalThis['a11y'] = {everyElement, everyRoot, card, inCard, focused, controls, nameOf, sheet: new CSSStyleSheet()};
};
