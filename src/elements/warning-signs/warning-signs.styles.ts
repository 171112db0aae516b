import {css} from 'lit';

export const styles = css`
  .by-topic {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: inherit;
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
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
    display: flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 44px;
    padding: 0.35em 0.45em;
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    font-size: 0.9375em;
    line-height: 1.2;
    cursor: pointer;
  }
  /* All, then the topics in pairs. */
  .topics legend + .topic {
    grid-column: 1 / -1;
  }
  .topic span {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .topic input {
    flex: none;
    inline-size: 1.15em;
    block-size: 1.15em;
    margin: 0;
    font: inherit;
    accent-color: var(--_link);
  }
  .topic:has(:checked) {
    border-color: var(--_link);
    box-shadow: inset 0 0 0 1.5px var(--_link);
    background: var(--_wash);
  }
  .topic-select {
    display: none;
    gap: 0.3em;
    font-weight: 700;
  }
  .topic-select select {
    inline-size: 100%;
    min-block-size: 44px;
    padding: 0.3em 0.5em;
    font: inherit;
    font-weight: 400;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
  }

  /* The attribute follows the element; :has() follows the radio where no script runs. */
  .by-topic:is([data-topic='early-pregnancy'], :has([value='early-pregnancy']:checked))
    [data-topics]:not([data-topics~='early-pregnancy']),
  .by-topic:is([data-topic='bleeding'], :has([value='bleeding']:checked)) [data-topics]:not([data-topics~='bleeding']),
  .by-topic:is([data-topic='after'], :has([value='after']:checked)) [data-topics]:not([data-topics~='after']),
  .by-topic:is([data-topic='back-pain'], :has([value='back-pain']:checked))
    [data-topics]:not([data-topics~='back-pain']) {
    display: none;
  }

  /* Narrow, so that the emergency call stays on the first screen. */
  @container (max-width: 17em) {
    .topics:has(+ .topic-select) {
      display: none;
    }
    .topic-select {
      display: grid;
    }
  }
  @container (min-width: 36em) {
    .topics {
      display: flex;
      flex-wrap: wrap;
    }
    .topic {
      padding-inline: 0.75em;
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
      margin-block-start: 7pt;
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
      box-shadow: none;
    }
    .topic:not(:has(:checked)),
    .topic input,
    .topic-select {
      display: none;
    }
  }
`;
