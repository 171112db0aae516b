import {css} from 'lit';

export const styles = css`
  .myths {
    border-block-start: 1px solid var(--_line);
  }
  :is(.myth, .more) + :is(.myth, .more) {
    border-block-start: 1px solid var(--_line);
  }
  .myth > summary {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.2em 0.85em;
    align-items: start;
    padding-block: 0.75em;
  }
  .disc {
    inline-size: 1.65em;
    block-size: 1.65em;
    padding: 0.3em;
    border: 1px solid transparent;
    border-radius: 50%;
    stroke-width: 2.5;
    color: var(--_on-fill);
    background: var(--_fill);
  }
  .myth-fact {
    font-size: 1.125em;
    line-height: 1.35;
  }
  summary > .claim {
    grid-column: 2;
  }
  .claim {
    font-size: 0.9375em;
    line-height: 1.45;
    color: var(--_text-soft);
  }
  .claim b {
    color: var(--_text);
  }
  .claim .icon {
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.12em;
    stroke-width: 2.5;
  }
  /* Thin, so that dots and vowel marks stay readable. */
  .claim s {
    text-decoration: line-through 1px;
    text-decoration-color: color-mix(in srgb, currentColor 62%, transparent);
  }
  .more > summary {
    font-weight: 700;
  }
  .more > .myth {
    border-block-start: 1px solid var(--_line);
  }
  .card .why {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.4em;
    max-inline-size: 42em;
    padding-block-end: 1.1em;
    padding-inline-start: 2.5em;
  }
  @media (forced-colors: active) {
    .disc {
      border-color: CanvasText;
      color: CanvasText;
      background: Canvas;
    }
  }
  @media print {
    .myth {
      break-inside: avoid;
    }
    .myth > summary {
      padding-block: 5pt 2pt;
    }
    .card .why {
      padding-block-end: 5pt;
    }
    .disc {
      border-color: #000;
    }
  }
`;
