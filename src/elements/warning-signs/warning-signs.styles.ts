import {css} from 'lit';

export const styles = css`
  .by-topic {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .by-topic > p {
    font-size: 0.9375em;
    line-height: 1.4;
  }
  .by-topic > p:lang(ar) {
    line-height: 1.6;
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7em), 1fr));
    gap: 0.5em;
  }
  .topics legend {
    float: inline-start;
    grid-column: 1 / -1;
    inline-size: 100%;
    padding: 0;
    font-weight: 700;
  }
  .topic {
    position: relative;
    display: flex;
    align-items: center;
    min-block-size: 48px;
    justify-content: center;
    padding: 0.25em 0.6em;
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    font-size: 0.875em;
    line-height: 1.15;
    text-align: center;
    cursor: pointer;
  }
  .topic span {
    min-inline-size: 0;
  }
  /* The whole chip is the radio: it is there for the keyboard, a screen reader and a tap, and has no dot. */
  .topic input {
    position: absolute;
    inset: 0;
    margin: 0;
    opacity: 0;
    font: inherit;
    cursor: inherit;
  }
  .topic:has(:checked) {
    border-color: var(--_link);
    color: var(--_on-fill);
    background: var(--_fill);
    font-weight: 600;
  }
  .topic:has(:focus-visible) {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  /* The attribute follows the element; :has() follows the radio where no script runs. */
  .by-topic:is([data-topic='all'], :has([value='all']:checked)) [data-topics]:not([data-topics~='all']),
  .by-topic:is([data-topic='early-pregnancy'], :has([value='early-pregnancy']:checked))
    [data-topics]:not([data-topics~='early-pregnancy']),
  .by-topic:is([data-topic='bleeding'], :has([value='bleeding']:checked)) [data-topics]:not([data-topics~='bleeding']),
  .by-topic:is([data-topic='miscarriage'], :has([value='miscarriage']:checked))
    [data-topics]:not([data-topics~='miscarriage']),
  .by-topic:is([data-topic='after'], :has([value='after']:checked)) [data-topics]:not([data-topics~='after']),
  .by-topic:is([data-topic='back-pain'], :has([value='back-pain']:checked))
    [data-topics]:not([data-topics~='back-pain']) {
    display: none;
  }
  @container (min-width: 36em) {
    .topics {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media (forced-colors: active) {
    .topic:has(:checked) {
      border-color: Highlight;
      outline: 2px solid Highlight;
    }
  }
  @media print {
    .by-topic {
      display: block;
    }
    .by-topic > * + * {
      margin-block-start: 4pt;
    }
    .topics {
      display: flex;
      gap: 5pt;
    }
    .topics legend {
      inline-size: auto;
    }
    .topic:has(:checked) {
      min-block-size: 0;
      padding: 0;
      border: 0;
      color: #000;
      background: none;
    }
    .topic:not(:has(:checked)),
    .topic input {
      display: none;
    }
  }
`;
