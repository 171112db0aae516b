const printing = 'data-miscarriage-printing';

/** Prints one element without the page around it. Inside another root, the page prints as it is. */
export function printAlone(host: Element): void {
  if (host.getRootNode() === document) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `@media print { :root:has([${printing}]) :not([${printing}], [${printing}] *, :has([${printing}])) { display: none !important } }`,
    );
    host.setAttribute(printing, '');
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    addEventListener(
      'afterprint',
      () => {
        host.removeAttribute(printing);
        document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
      },
      {once: true},
    );
  }
  print();
}
