import {css} from 'lit';

export const styles = css`
  .by-topic {
    --_below: calc(100vh + 12em);
    display: flex;
    flex-direction: column;
    gap: 0.5em;
  }
  .by-topic > p {
    font-size: 0.9375em;
    line-height: 1.3;
  }
  .by-topic > p + p {
    margin-block-start: -0.3em;
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
    padding: 0.1em 0.4em;
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
  .numbers {
    display: none;
  }
  /*
   * In reach of a thumb from when the emergency number has left the screen, until the card does. What sticks stays its
   * margin away from the upper edge of what it stands in, so it waits below the first screen; the margin takes no room.
   */
  @media screen and (min-height: 30rem) {
    @container (max-width: 35.99em) {
      .by-topic:has(.numbers a)::after {
        content: '';
        order: 1;
        margin-block-end: calc(-1em - var(--_below));
      }
      .numbers:has(a) {
        position: sticky;
        inset-block-end: 0;
        z-index: 1;
        order: 2;
        display: flex;
        margin: var(--_below) -1.05em 0;
        padding: 6px 8px;
        border-block-start: 1px solid var(--_line);
        background: var(--_surface);
      }
      /* What has the focus of a keyboard is never behind it. */
      .card:has(:focus-visible) .numbers,
      :host(:has(:focus-visible)) .numbers {
        position: static;
      }
      .numbers .call {
        --_back: var(--_urgent);
      }
      .numbers .call-primary {
        --_back: var(--_emergency);
        --_front: var(--_on-emergency);
        border-color: var(--_emergency-edge);
      }
    }
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
