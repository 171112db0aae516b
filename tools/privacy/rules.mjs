// What the elements may cause, and why. Everything else is a violation. "What we promise" is docs/web-team.md#privacy.

/** In the order in which they are printed. */
export const kinds = {
  request: 'requests',
  storage: 'storage: local, session, IndexedDB, Cache, cookies',
  clipboard: 'clipboard',
  print: 'printing',
  history: 'history',
  address: 'title and address',
  name: 'window.name',
  event: 'events that the page hears',
  trace: 'traces in the page',
  form: 'forms and autofill',
  message: 'messages',
};

/**
 * A note is allowed where a row says so. `what`: what was done; `step`: what the reader did just then; `if`: what else has to be true.
 * @type {{kind: string, what?: RegExp, step?: RegExp, if?: (note: any) => boolean, why: string}[]}
 */
export const allowances = [
  {
    kind: 'request',
    if: ({what, folder}) => folder.some((from) => what.startsWith(from)),
    what: /\/v\/[\w.-]+\/text\/[\w-]+\.js(\?|$)/,
    why: 'the words of a language, from the folder of the files',
  },
  {
    kind: 'request',
    if: ({what, origin}) => what.startsWith(`${origin}/`),
    what: /\.(jpe?g|png|webp|avif|svg|gif|mp4|webm|vtt)(\?|$)/i,
    why: "the hospital's own film and its poster, from its own site",
  },
  {
    kind: 'request',
    what: /^https:\/\/(player\.vimeo\.com\/video|www\.youtube-nocookie\.com\/embed)\//,
    step: /button-play/,
    why: 'the film, after the reader agreed to ask its provider',
  },
  {
    kind: 'message',
    what: /^postMessage: 0$/,
    why: 'the library to itself, by a channel of its own: the next card may be drawn. It says nothing but 0',
  },
  {kind: 'clipboard', step: /button-copy/, why: 'the reader pressed "Copy"'},
  {kind: 'print', step: /button-print/, why: 'the reader pressed "Print my list"'},
  {
    kind: 'trace',
    what: /^attribute data-miscarriage-printing$/,
    step: /button-print/,
    why: 'while it is printed: says that it is printed, not what is on it',
  },
  {
    kind: 'event',
    if: ({sent, detail, closed, inside}) => !sent && detail === undefined && !(closed && inside),
    what: /^key|^(before)?input$|^composition/,
    why: 'the keys: a listener of the page hears those of every field, and no element can prevent it',
  },
  {
    kind: 'event',
    if: ({sent, detail, inside}) => !sent && detail === undefined && !inside,
    why: 'a plain event of the browser at the element: that, and where, not on what inside',
  },
  {
    kind: 'event',
    if: ({sent, detail, closed, inside}) => !sent && detail === undefined && inside && !closed,
    why: 'a plain event of the browser inside an open card, in which nothing is typed: which part was opened, which topic was chosen',
  },
];

/**
 * The reason for which a note is allowed; undefined: it is a violation.
 * @param {{kind: string, what: string, step: string}} note
 */
export const reasonFor = (note) =>
  allowances.find(
    ({kind, what = /^/, step = /^/, if: holds = () => true}) =>
      kind === note.kind && what.test(note.what) && step.test(note.step) && holds(note),
  )?.why;
