import {css} from 'lit';

/** The ladder of levels: loudness falls in steps, filled, tinted, outlined, plain. Only the emergency group is filled. */
export const groupStyles = css`
  /* On a phone from edge to edge of the card, so that the words have the width. */
  .ladder {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    margin-inline: -1.05em;
  }
  .group {
    --_tone: var(--_text);
    --_rail: 4px;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    padding: 0.5em 12px;
    /* Headings start on one line, whatever the rail. */
    padding-inline-start: calc(20px - var(--_rail));
    border-block-start: 1px solid var(--_line);
    border-inline-start: var(--_rail) solid var(--_tone);
  }
  .group-head {
    display: grid;
    grid-template-columns: 1.8em minmax(0, 1fr);
    gap: 0.1em 0.5em;
    align-items: center;
  }
  .group-head > :is(p, .inside) {
    grid-column: 2;
    font-size: 0.9375em;
    line-height: 1.3;
    color: var(--_text-soft);
  }
  .group-heading {
    font-size: 1.1em;
    line-height: 1.2;
  }
  .group-heading:lang(ar) {
    line-height: 1.45;
  }
  .badge {
    grid-row: 1 / span 2;
    align-self: start;
    justify-self: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    color: var(--_tone);
  }
  .signs {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.22em;
    padding-inline-start: 0.85em;
    font-size: 0.97em;
    line-height: 1.28;
  }
  .signs:lang(ar) {
    line-height: 1.6;
  }
  .signs .call {
    min-block-size: 44px;
    margin-block: 0.15em;
    /* From the edge of the bullets, so that a name and its number have one line. */
    margin-inline-start: -0.95em;
    padding: 0 0.75em;
    inline-size: fit-content;
    max-inline-size: calc(100% + 0.95em);
    font-size: 0.9em;
    overflow-wrap: anywhere;
  }
  .fold > summary:not(.group-head) {
    gap: 0.75em;
    line-height: 1.3;
    font-weight: 600;
  }
  summary.group-head {
    grid-template-columns: 1.8em minmax(0, 1fr) auto;
    min-block-size: 56px;
  }
  .group-head > .chevron {
    grid-column: 3;
    grid-row: 1 / span 2;
  }
  .fold > * + :not(summary) {
    margin-block-start: 0.45em;
  }
  .fold > .signs {
    gap: 0.9em;
    line-height: 1.45;
  }
  .fold > .notes {
    padding-block-end: 0.5em;
  }
  .group-urgent > .fold {
    margin-block-end: -0.5em;
  }
  .signs li::marker {
    color: var(--_tone);
  }
  .signs small {
    display: block;
    color: var(--_text-soft);
  }

  .group-emergency {
    --_tone: var(--_emergency-edge);
    --_rail: 8px;
    gap: 0;
    padding: 0;
    border-block: 3px solid var(--_tone);
    border-inline-start-width: var(--_rail);
    background: var(--_emergency);
  }
  .group-emergency .group-head {
    padding: 0.45em 12px 0.5em;
    color: var(--_on-emergency);
  }
  .group-emergency .badge {
    align-self: center;
    color: inherit;
  }
  .group-emergency .group-heading {
    font-size: 1.5em;
  }
  .group-emergency .group-head > p {
    color: inherit;
  }
  .group-emergency .actions {
    grid-column: 1 / -1;
    margin-block-start: 0.5em;
  }
  .group-emergency .actions:empty {
    display: none;
  }
  .group-emergency .call {
    --_back: var(--_on-emergency);
    --_front: var(--_emergency);
  }
  .group-emergency .call:focus-visible {
    outline-color: var(--_on-emergency);
    box-shadow: none;
  }
  .group-head .call b {
    font-size: 1.25em;
  }
  .group-emergency .signs,
  .group-emergency .fold {
    padding: 0.3em 12px;
    background: var(--_emergency-soft);
  }
  .group-emergency .signs {
    padding-inline-start: calc(12px + 0.85em);
  }
  .group-emergency .fold {
    padding-block: 0;
  }
  .group-emergency .fold > summary {
    border-block-start: 1px solid color-mix(in srgb, currentColor 25%, transparent);
  }
  .group-emergency .signs .call {
    --_back: var(--_emergency-edge);
    --_front: var(--_emergency-edge);
  }
  .group-urgent {
    --_tone: var(--_urgent);
    --_rail: 8px;
    border-block-start-color: var(--_tone);
    background: var(--_urgent-soft);
  }
  .group .actions > p {
    grid-column: 1 / -1;
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .group-urgent .call {
    --_back: var(--_urgent);
    --_front: var(--_on-urgent);
  }
  .group-soon {
    --_tone: var(--_soon);
    --_rail: 5px;
  }
  .group-soon .call {
    --_back: var(--_soon);
  }
  .group-normal {
    --_tone: var(--_normal);
    --_rail: 3px;
    border-block-end: 1px solid var(--_line);
  }
  .group-normal .group-heading {
    font-size: 1.0625em;
  }

  @container (min-width: 36em) {
    .ladder {
      gap: 1em;
      margin: 0;
    }
    .group {
      padding: 1.1em 1.3em;
      padding-inline-start: calc(1.2em + 14px - var(--_rail));
      border: 1px solid var(--_line);
      border-inline-start: var(--_rail) solid var(--_tone);
      border-radius: var(--_radius);
    }
    .group-urgent {
      border-color: var(--_tone);
    }
    .group-emergency {
      padding: 0;
      border: 3px solid var(--_tone);
      border-inline-start-width: 14px;
      border-start-start-radius: calc(var(--_radius-lead) * 0.75);
    }
    .group-head {
      column-gap: 0.85em;
    }
    .group-emergency .group-head {
      grid-template-columns: 2.4em minmax(0, 1fr) minmax(12em, auto);
      padding: 1.05em 1.2em;
    }
    .group-emergency .actions {
      grid-column: 3;
      grid-row: 1 / span 2;
      margin: 0;
    }
    .group-emergency .group-heading {
      font-size: 1.75em;
    }
    .group-emergency :is(.signs, .fold) {
      padding-inline: 4.45em 1.3em;
    }
    .group-emergency .signs,
    .group-urgent > .signs {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      column-gap: 2.2em;
    }
    .group-emergency .signs {
      padding-inline-start: 5.35em;
    }
    /* Below the heading, whether it is that of the group or of its fold. */
    .group:not(.group-emergency) .group-head ~ :not(.signs) {
      padding-inline-start: 2.65em;
    }
    .group:not(.group-emergency) .signs {
      padding-inline-start: 3.5em;
    }
    .group:not(.group-emergency) .actions {
      grid-template-columns: repeat(auto-fit, minmax(14em, 19rem));
    }
  }
  @media (forced-colors: active) {
    .group {
      border-color: CanvasText;
    }
    .group .badge {
      color: CanvasText;
    }
    .group-emergency {
      border-width: 4px;
      border-inline-start-width: 14px;
    }
    .group-emergency .group-head {
      border-block-end: 2px solid CanvasText;
    }
  }
  @media print {
    .ladder,
    .group {
      display: block;
    }
    .ladder {
      margin: 0;
    }
    .group + .group {
      margin-block-start: 5pt;
    }
    .group > * + * {
      margin-block-start: 2pt;
    }
    .group {
      padding: 3pt 2pt;
      padding-inline-start: calc(4pt + 12pt - var(--_rail));
      border-color: #000;
      border-radius: 0;
      background: none;
    }
    .group-emergency {
      --_rail: 12pt;
      border-width: 2pt;
      border-inline-start-width: 12pt;
    }
    .group-urgent {
      --_rail: 8pt;
    }
    .group-soon {
      --_rail: 4pt;
    }
    .group-normal {
      --_rail: 1pt;
    }
    .group .group-head .actions {
      margin: 0;
      padding: 0;
    }
    .group .group-head {
      grid-template-columns: 16pt minmax(0, 1fr) auto;
      column-gap: 5pt;
      padding: 0;
      color: #000;
      background: none;
      break-after: avoid;
    }
    .group .badge {
      inline-size: 15pt;
      block-size: 15pt;
    }
    .group-emergency .group-heading {
      font-size: 13pt;
    }
    .group p,
    .group .signs,
    .group small {
      line-height: 1.2;
    }
    .group-emergency :is(.signs, .fold) {
      padding-block: 0;
      background: none;
    }
    /* What is one step away on a screen stands below, small. */
    .fold > summary:not(.group-head),
    .inside {
      display: none;
    }
    summary.group-head {
      min-block-size: 0;
    }
    .fold > .notes {
      columns: 2;
      padding: 0;
    }
    .group .signs {
      display: block;
      columns: 2;
      column-gap: 16pt;
      padding-inline-start: 9pt;
    }
    .group .signs li {
      break-inside: avoid;
      margin-block-end: 1pt;
    }
    .group .fold,
    .group .actions {
      padding-inline-start: 0;
    }
  }
  /* While the words are on their way, the call stands about where it will be. */
  .waiting {
    padding-block-start: 11.7em;
  }
  .waiting:is(:lang(de), :lang(ar)) {
    padding-block-start: 13.95em;
  }
  @container (min-width: 36em) {
    .card.waiting {
      justify-items: end;
      padding: 8.9em 3em 0;
    }
    .waiting .call {
      min-inline-size: 12em;
    }
  }
`;
