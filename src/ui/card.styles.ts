import {css} from 'lit';

/** The card shell and what stands in more than one element: headings, links, calls, buttons, panels, the footer line. */
export const cardStyles = css`
  /* Without an intrinsic size a container is 0 px wide in a flex row, a float, a table or fit-content. */
  :host {
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: min(42rem, 90vw);
    min-inline-size: 0;
    max-inline-size: 100%;
    /* Pages with html { font-size: 62.5% } are common. Lengths inside are in em. */
    font-size: max(1em, 1rem, 16px);
  }
  /* What is hidden until it is found has a box, so that it can be. */
  :host([hidden]:not([hidden='until-found' i])) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }

  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
    padding: 0.7em 1.05em 0.5em;
    color: var(--_text);
    background: var(--_surface);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    border-start-start-radius: var(--_radius-lead);
    /* A page can set the size of everything, and of the element with it. */
    font-size: max(var(--miscarriage-font-size, 1.0625em), 16px);
    font-variant-numeric: lining-nums;
    line-height: 1.55;
    /* What a page sets on everything is inherited into a root. */
    font-style: normal;
    font-weight: 400;
    letter-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    white-space: normal;
    word-spacing: normal;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .card:lang(ar) {
    line-height: 1.75;
  }
  .card *,
  .card *::before {
    box-sizing: border-box;
    /* A long word, such as an address, breaks: it holds no row or column wide. */
    min-inline-size: 0;
  }
  :where(.card) :is(h2, h3, h4, h5, h6, p, ul, dl, dd, fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    font-size: 1em;
  }
  :where(.card) :is(h2, h3, h4, h5, h6) {
    line-height: 1.3;
    text-wrap: balance;
  }
  svg {
    flex: none;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .heavy {
    stroke-width: 2.4;
  }
  .icon {
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .heading {
    font-family: var(--miscarriage-heading-font, inherit);
    font-weight: 600;
    font-size: 1.5em;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .heading:lang(ar) {
    letter-spacing: 0;
    line-height: 1.5;
  }
  .lede {
    margin-block-start: 0.15em;
    max-inline-size: 38em;
    font-size: 0.9375em;
    line-height: 1.35;
    color: var(--_text-soft);
  }
  .lede:lang(ar) {
    line-height: 1.6;
  }
  .small,
  .card small {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  a {
    color: var(--_link);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 3px;
  }
  .card :is(a, button, summary, input, select, textarea):focus-visible {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--_focus-gap);
    border-radius: calc(var(--_radius) * 0.5);
  }
  /* Whole on its line; broken only where it is longer than a line. */
  .number {
    display: inline-block;
    max-inline-size: 100%;
    font-variant-numeric: tabular-nums;
  }

  .call {
    --_back: var(--_fill);
    --_front: var(--_on-fill);
    display: flex;
    align-items: center;
    gap: 0.7em;
    min-block-size: 52px;
    padding: 0.35em 0.9em;
    border: 2px solid var(--_back);
    border-radius: var(--_radius);
    background: var(--_back);
    color: var(--_front);
    line-height: 1.3;
    text-decoration: none;
  }
  .call > span {
    min-inline-size: 0;
  }
  .call b {
    display: block;
    font-size: 1.0625em;
  }
  .card .call small {
    display: block;
    font-size: 0.875em;
    line-height: 1.3;
  }
  .card .call .paper {
    display: none;
  }
  a.call:hover b {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .call-secondary {
    --_back: var(--_link);
    background: transparent;
    color: var(--_text);
  }
  .call-secondary .icon {
    color: var(--_back);
  }
  .call-words {
    align-self: center;
    font-weight: 600;
  }
  .numbers {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
  }
  .numbers:not(:has(a)) {
    display: none;
  }
  .numbers .call {
    gap: 0.45em;
    min-block-size: 48px;
    padding: 0 0.6em;
    line-height: 1.15;
  }
  .numbers .call + .call {
    flex-grow: 1;
  }
  /* One line, whoever answers now. */
  .card .numbers small {
    overflow: hidden;
    white-space: nowrap;
  }
  .actions {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    align-content: start;
  }
  .notes {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .call-if {
    font-weight: 600;
  }
  summary {
    display: flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 44px;
    /* Its words are a flex item without an element, which only this lets be narrower than its longest word. */
    overflow-wrap: anywhere;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  .chevron {
    margin-inline-start: auto;
    color: var(--_text-soft);
    transition: rotate 180ms ease;
  }
  details[open] > summary .chevron {
    rotate: 180deg;
  }

  .footer {
    border-block-start: 1px solid var(--_line);
    padding-block-start: 0.5em;
    font-size: 0.875em;
    line-height: 1.35;
    color: var(--_text-soft);
  }
  /* One after the other in a line, with what opens the list at its end. */
  .footer > * {
    display: inline;
  }
  .footer > p + p::before {
    content: ' · ';
  }
  .all-sources > summary {
    display: inline-flex;
    margin-block: -10px;
    vertical-align: middle;
    text-decoration: underline;
  }
  .footer .icon {
    vertical-align: -0.3em;
  }
  .footer a {
    /* Above what is made large enough to touch in the next line. */
    position: relative;
    color: inherit;
  }
  .footer .sources a {
    padding-block: 0.15em;
  }
  .footer ul {
    list-style: none;
  }
  .footer li a {
    display: inline-block;
    padding-block: 0.25em;
  }

  /* Room for the longest weekday, so that opening and closing move nothing. */
  @container (max-width: 18em) {
    .call .now {
      min-block-size: 2.6em;
    }
  }
  @container (min-width: 36em) {
    .card {
      gap: 1.4em;
      padding: 1.65em;
    }
    .heading {
      font-size: 1.75em;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .chevron {
      transition: none;
    }
  }
  @media (forced-colors: active) {
    .card {
      border-color: CanvasText;
    }
    .icon {
      color: CanvasText;
    }
    .call .icon {
      color: LinkText;
    }
    a.call {
      border-color: LinkText;
    }
    a.call-primary {
      border-width: 4px;
    }
  }
  @media print {
    :host {
      container-type: normal;
    }
    .card {
      padding: 4pt 0 0;
      border: 0;
      border-block-start: 1.5pt solid #000;
      border-radius: 0;
      font-size: 9.5pt;
      line-height: 1.3;
    }
    .heading {
      font-size: 15pt;
    }
    .lede {
      margin-block-start: 2pt;
    }
    .card :is(p, small, ul, label) {
      font-size: 9.5pt !important;
    }
    .heading,
    .group-heading,
    .lines-heading {
      break-after: avoid;
    }
    .call {
      min-block-size: 0;
      gap: 5pt;
      padding: 0;
      border: 0;
      background: none;
      color: #000;
    }
    .call b,
    .card .call small,
    .card .call .paper {
      display: inline;
      font-size: 9.5pt;
    }
    .call small::before {
      content: ' – ';
    }
    /* On paper the first three stand for the list: its addresses cannot be followed there. */
    .all-sources {
      display: none;
    }
    /* What is true only now does not belong on paper. */
    .card .state,
    .card .call .now,
    .chevron {
      display: none;
    }
    /* Grids that break over pages put lines on top of each other. */
    .card,
    .notes,
    .actions {
      display: block;
    }
    .card > * + * {
      margin-block-start: 6pt;
    }
    .notes > * + * {
      margin-block-start: 1pt;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
      block-size: auto;
    }
  }
`;
