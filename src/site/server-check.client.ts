// Runs in the start page: says what this server does with the files, as far as the browser measured it while it loaded them.

export {};

const place = document.querySelector('#server')!;
const kB = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

/** What the web team has to know of a file that the page has loaded. Nothing: the browser did not measure it. */
const said = ({name, transferSize, encodedBodySize, decodedBodySize}: PerformanceResourceTiming): string[] => {
  const file = name.replace(/.*\//, '');
  if (!decodedBodySize) return [];
  const kept =
    transferSize === 0
      ? 'The browser kept it and asked for nothing: as it should be.'
      : transferSize < encodedBodySize
        ? 'The browser kept it, but had to ask whether it may use it: let the server say that it never changes.'
        : performance
              .getEntriesByType('navigation')
              .some((entry) => (entry as PerformanceNavigationTiming).type === 'reload')
          ? 'It was sent again, although this page was loaded before: let the server say that a browser may keep it.'
          : 'Load this page again to see whether the browser keeps it.';
  return [
    encodedBodySize < decodedBodySize
      ? `${file} is compressed: ${kB(encodedBodySize)} for ${kB(decodedBodySize)}.`
      : `${file} is not compressed: ${kB(decodedBodySize)}, four times of what a phone has to load.`,
    kept,
  ];
};

const show = (): void => {
  const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  const script = files.find(({name}) => /\/v\/[^/]+\/miscarriage-elements\.\w+\.js$/.test(name));
  const lines = script ? said(script) : [];
  if (lines.length === 0) return;
  const title = Object.assign(document.createElement('b'), {textContent: 'This server: '});
  place.append(title, lines.join(' '));
};

if (document.readyState === 'complete') show();
else addEventListener('load', show);
