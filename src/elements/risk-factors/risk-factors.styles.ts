import {css} from 'lit';

export const styles = css`
  /* A click on a replaced sentence would name it to the whole page. */
  ::slotted(*) {
    pointer-events: none;
  }
  .card .privacy {
    display: flex;
    gap: 0.6em;
    align-items: flex-start;
    padding: 0.6em 0.85em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
    line-height: 1.4;
  }
  .privacy .icon,
  legend .icon {
    color: var(--_link);
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
  }
  .factors {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.9em;
    align-content: start;
  }
  legend {
    max-inline-size: 100%;
    display: flex;
    align-items: center;
    gap: 0.55em;
    margin-block-end: 0.4em;
    padding: 0;
    font-size: 1.0625em;
    font-weight: 700;
  }
  .card :is(.privacy, .quiet, legend ~ .said) {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .factor {
    position: relative;
    line-height: 1.35;
  }
  .about > summary {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    inline-size: 44px;
  }
  .about > .said {
    padding-block-end: 0.5em;
    padding-inline-start: 2em;
  }
  .factor:lang(ar) {
    line-height: 1.7;
  }
  .tick {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.65em;
    align-items: center;
    min-block-size: 44px;
    padding-block: 0.2em;
    padding-inline-end: 44px;
    font-weight: 600;
    cursor: pointer;
  }
  .tick input,
  .box {
    inline-size: 1.35em;
    block-size: 1.35em;
    margin: 0;
    font: inherit;
    accent-color: var(--_link);
  }
  .paper {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.95em;
    align-content: start;
    padding: 1.2em;
    border-radius: var(--_radius);
    border-end-end-radius: var(--_radius-lead);
    background: var(--_wash);
  }
  .list-heading {
    font-size: 1.0625em;
  }
  .paper summary {
    display: block;
    min-block-size: 0;
  }
  .paper ul {
    list-style: none;
  }
  .paper li {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--_control);
    line-height: 1.4;
  }
  .paper li b {
    display: block;
  }
  .empty {
    color: var(--_text-soft);
  }
  .own :is(label, span) {
    display: block;
    margin-block-end: 0.3em;
    font-weight: 700;
  }
  .paper textarea,
  .field {
    display: block;
    inline-size: 100%;
    block-size: 4.5em;
    padding: 0.5em 0.7em;
    font: inherit;
    color: inherit;
    background: var(--_surface);
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    resize: vertical;
  }
  .keep-place {
    display: grid;
    gap: 0.95em;
  }
  .message {
    min-block-size: 1.5em;
  }

  @container (min-width: 48em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 2.35em;
      align-items: start;
    }
    .paper {
      position: sticky;
      inset-block-start: 1em;
      padding: 1.5em;
    }
  }
  @media (forced-colors: active) {
    .paper {
      border: 1px solid CanvasText;
    }
  }
  /* Paper is the list: with room for own questions, without boxes that could be read over a shoulder. */
  @media print {
    .columns,
    .paper {
      display: block;
    }
    .factors,
    .message,
    .paper .by-hand,
    .empty {
      display: none;
    }
    .paper {
      position: static;
      break-inside: avoid;
      border: 1pt solid #000;
      border-radius: 0;
    }
    .keep-place {
      visibility: visible;
    }
    .paper textarea,
    .field {
      min-block-size: 72pt;
      border: 0;
      border-radius: 0;
      background: repeating-linear-gradient(#fff 0 23pt, #999 23pt 24pt);
      line-height: 24pt;
      resize: none;
      print-color-adjust: exact;
    }
  }
`;
