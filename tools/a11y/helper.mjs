/** What the checks share. It runs in a page before anything else, since it opens the root of the checklist, into which no engine could look. */
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
  const root = () => document.querySelector('main').lastElementChild.shadowRoot;
  const shown = () => everyElement(root()).filter((element) => element.checkVisibility({visibilityProperty: true}));
  const controls = () =>
    shown().filter((element) => element.matches('a[href], button, input, textarea, select, summary, iframe, video'));
  /** What is seen and hit of a control: of a box or a choice, the label around it. */
  const target = (control) => control.labels?.[0] ?? control;
  const focused = () => {
    let element = document.activeElement;
    while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
    return element;
  };
  const words = () => root().querySelector('.card')['innerText'];
  const nameOf = (element) =>
    `${[element.localName, ...element.classList].join('.')} "${(element.innerText || element.value || '').trim().slice(0, 30)}"`;
  const sheet = new CSSStyleSheet();
  /** A reader's own style, in every root as an extension sets it. */
  const wear = (css) => {
    sheet.replaceSync(css);
    for (const one of everyRoot()) if (!one.adoptedStyleSheets.includes(sheet)) one.adoptedStyleSheets.push(sheet);
  };
  globalThis['a11y'] = {everyElement, everyRoot, root, shown, controls, target, focused, words, nameOf, wear};
};
