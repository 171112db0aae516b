import {askedTopic} from './asked-topic.js';

// Runs in a hosted page, after hospital.js and before the elements: dist/pages/page.js.

// Details that stand in the page since it was made count where hospital.js is missing: a number is not lost.
const made = document.querySelector('script#hospital')?.textContent;
const page = globalThis as {miscarriageHospital?: unknown};
if (made) page.miscarriageHospital ??= JSON.parse(made);

const topic = askedTopic(location.search);
const signs = document.querySelector('miscarriage-warning-signs');
if (topic && signs) {
  signs.setAttribute('topic', topic);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('body > header a')) link.search = `?topic=${topic}`;
}

// In a frame: tell the page around it how high this one is, once that page has asked. The browser says who asks.
if (parent !== window) {
  document.documentElement.classList.add('framed');
  // A link out of the frame would open another site in it, and most refuse that. A call starts from the frame itself:
  // a sandbox forbids more of the page around.
  const base = Object.assign(document.createElement('base'), {target: '_top'});
  document.head.append(base);
  const isCall = (node: unknown) => node instanceof HTMLAnchorElement && node.protocol === 'tel:';
  addEventListener(
    'click',
    (event) => {
      base.target = event.composedPath().some(isCall) ? '_self' : '_top';
    },
    true,
  );
  for (const link of document.querySelectorAll<HTMLAnchorElement>('body > header a')) link.target = '_self';

  let around: string | undefined;
  const tell = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    if (around) parent.postMessage({type: 'miscarriage:height', height}, around);
  };
  addEventListener('message', ({source, origin, data}: MessageEvent<{type?: unknown} | null>) => {
    if (source !== parent || data?.type !== 'miscarriage:frame' || !origin.startsWith('http')) return;
    around ??= origin;
    tell();
  });
  new ResizeObserver(tell).observe(document.documentElement);
}
