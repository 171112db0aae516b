import {css} from 'lit';

export const styles = css`
  .facts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.4em;
  }
  .card .figure {
    display: grid;
    gap: 0.75em;
    align-content: center;
    margin: 0;
    padding: 1.2em;
    border-radius: var(--_radius);
    background: var(--_wash);
  }
  .figure strong {
    display: block;
    margin-block-end: 0.15em;
    font-family: var(--miscarriage-heading-font, inherit);
    font-weight: 600;
    font-size: clamp(1.9em, 10cqi, 2.5em);
    line-height: 1.1;
  }
  .figure strong:lang(ar) {
    line-height: 1.4;
  }
  .stones {
    inline-size: 100%;
    max-inline-size: 24em;
    block-size: auto;
    overflow: visible;
    stroke-width: 1.5;
  }
  .stone {
    fill: var(--_stone);
    stroke: var(--_link);
  }
  .held {
    fill: var(--_link);
    stroke: var(--_link);
  }
  .half {
    clip-path: inset(0 50% 0 0);
  }
  .wave {
    stroke: var(--_link);
    stroke-width: 2.25;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1.1em;
    align-content: start;
  }
  .fact-heading {
    font-size: 1.0625em;
  }
  @container (min-width: 40em) {
    .facts {
      grid-template-columns: minmax(0, 21em) minmax(0, 1fr);
      gap: 2.1em;
      align-items: start;
    }
  }
  @media (forced-colors: active) {
    .figure {
      border: 1px solid CanvasText;
    }
    .stone {
      fill: Canvas;
      stroke: CanvasText;
    }
    .held {
      fill: CanvasText;
      stroke: CanvasText;
    }
    .wave {
      stroke: CanvasText;
    }
  }
  @media print {
    .facts,
    .list {
      display: block;
    }
    .card .figure {
      border: 1pt solid #999;
      break-inside: avoid;
    }
    .stones {
      inline-size: 40%;
    }
  }
`;
