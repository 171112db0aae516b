import {askedTopic} from './asked-topic.js';

// Runs in a hosted page, after hospital.js and before the elements: dist/pages/page.js.

// Details that stand in the page since it was made count where hospital.js is missing: a number is not lost.
const made = document.querySelector('script#hospital')?.textContent;
const page = globalThis as {miscarriageHospital?: unknown};
if (made) page.miscarriageHospital ??= JSON.parse(made);

// The address chooses a topic from our list and a location from the hospital's, and nothing else.
const asked = new URLSearchParams(location.search);
const place = asked.getAll('location').join();
const card = document.querySelector('main > :last-child');
const hasTopics = card?.localName === 'miscarriage-warning-signs';
const topic = hasTopics && askedTopic(asked);
if (topic) card.setAttribute('topic', topic);
// One that the hospital does not know is for the card to refuse: it then shows the number of no location.
if (place) card?.setAttribute('location', place);
const keep = (links: string, query: Record<string, string>) => {
  const search = new URLSearchParams(query).toString();
  if (!search) return;
  for (const link of document.querySelectorAll<HTMLAnchorElement>(links)) link.search = search;
};
// Who came for a location stays there, in another language and on another page.
const ofPlace: Record<string, string> = place ? {location: place} : {};
keep('body > header a', {...(topic && {topic}), ...ofPlace});
keep('body > nav a', ofPlace);

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
