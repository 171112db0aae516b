/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
const [mark, aloneMark] = ["data-miscarriage-around", "data-miscarriage-printing"];
const heavy = ":not(#\\#)";
const whole = [
  "position: relative",
  "inset: auto",
  "block-size: auto",
  "min-block-size: 0",
  "max-block-size: none",
  "overflow: visible",
  "contain: none",
  "container-type: normal",
  "content-visibility: visible",
  "transform: none",
  "translate: none",
  "scale: none",
  "rotate: none"
];
const bare = [
  "display: block",
  "inline-size: auto",
  "max-inline-size: none",
  "float: none",
  "columns: auto",
  "margin: 0",
  "padding: 0",
  "border: 0",
  "background: none",
  "opacity: 1",
  "filter: none",
  "clip-path: none"
];
const rule = (selector, declarations) => `@media print { ${selector}${heavy} { ${declarations.join(" !important; ")} !important } }`;
const above = (node) => node.assignedSlot ?? node.parentElement ?? node.getRootNode().host;
const around = (host) => {
  const all = [];
  for (let node = above(host); node; node = above(node)) all.push(node);
  return all;
};
const cutsOff = (element) => {
  const { overflowY, position, transform } = getComputedStyle(element);
  return position === "fixed" || transform !== "none" || overflowY !== "visible" && element.scrollHeight > element.clientHeight + 1;
};
const change = (host, marked, text) => {
  const view = host.ownerDocument.defaultView;
  const roots = [...new Set([host, ...marked].map((element) => element.getRootNode()))];
  const worn = roots.filter(({ adoptedStyleSheets }) => adoptedStyleSheets).map((root) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(text);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return { root, sheet };
  });
  for (const element of marked) element.setAttribute(mark, "");
  return () => {
    for (const element of marked) element.removeAttribute(mark);
    for (const { root, sheet } of worn)
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((other) => other !== sheet);
  };
};
function printWhole(host) {
  const shell = around(host);
  return shell.some(cutsOff) ? change(host, shell, rule(`[${mark}]`, whole)) : void 0;
}
function printAlone(host) {
  const view = host.ownerDocument.defaultView;
  const undo = change(
    host,
    around(host),
    rule(`:not([${mark}], [${aloneMark}], [${aloneMark}] *)`, ["display: none"]) + rule(`:is([${mark}], [${aloneMark}])`, whole) + rule(`[${mark}]`, bare)
  );
  host.setAttribute(aloneMark, "");
  view.addEventListener(
    "afterprint",
    () => {
      host.removeAttribute(aloneMark);
      undo();
    },
    { once: true }
  );
  view.print();
}

export { printAlone as a, printWhole as p };
