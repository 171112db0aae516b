// dist/miscarriage-frame.js, for a page that shows a hosted page in an iframe: gives the iframe its height. Only frames
// of this library's own folder are asked and heard, and a height is all that is taken from them. A classic script: that
// page is of another origin, from which a module would need leave.
import {releaseFolder} from '../data/release.js';

const {src} = document.currentScript as HTMLScriptElement;
const pages = new URL('pages/', new URL('.', src).href.replace(releaseFolder, ''));

const ours = (node: unknown): node is HTMLIFrameElement =>
  node instanceof HTMLIFrameElement && node.src.startsWith(pages.href);

const ask = (node: unknown): void => {
  if (ours(node)) node.contentWindow?.postMessage({type: 'miscarriage:frame'}, pages.origin);
};

addEventListener('message', ({source, origin, data}: MessageEvent<{type?: unknown; height?: unknown} | null>) => {
  if (origin !== pages.origin || data?.type !== 'miscarriage:height' || !Number.isFinite(data.height)) return;
  const height = Math.min(Math.max(Number(data.height), 200), 20_000);
  for (const frame of document.querySelectorAll('iframe'))
    if (ours(frame) && frame.contentWindow === source) frame.style.height = `${height}px`;
});

const askAll = (): void => {
  document.querySelectorAll('iframe').forEach(ask);
};

// A frame is asked each time it has loaded: those that come later, and after a link in it. Such events do not reach the
// window; its own says that the first frames are there.
document.addEventListener(
  'load',
  ({target}) => {
    ask(target);
  },
  true,
);
if (document.readyState === 'complete') askAll();
else addEventListener('load', askAll);
