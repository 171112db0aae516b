import {css} from 'lit';

export const styles = css`
  .state {
    display: inline-flex;
    align-items: center;
    justify-self: start;
    gap: 0.5em;
    border-radius: 99px;
    line-height: 1.4;
  }
  .card .state {
    padding-block: 0.3em;
    padding-inline: 0.5em 0.8em;
    border: 1.5px solid transparent;
  }
  .card .state-open {
    border-color: var(--_normal);
  }
  .state-open .icon {
    color: var(--_normal);
  }
  .card .state-closed {
    border: 1.5px dashed var(--_control);
  }
  .hours {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.25em 1em;
    font-variant-numeric: tabular-nums;
  }
  .hours dd {
    text-align: end;
  }
  /* Bold that takes no more room: the table is as high as without script. */
  .today {
    -webkit-text-stroke: 0.04em;
  }
  .lines {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .lines-heading {
    font-size: 1.0625em;
  }
  .lines ul,
  .countries ul {
    list-style: none;
  }
  .lines li,
  .countries li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.1em 1em;
    align-items: center;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_line);
  }
  /* A number of two digits is as wide as a thumb. */
  :is(.lines, .countries) li a {
    min-inline-size: 2.75em;
    padding-block: 0.6em;
    font-weight: 700;
    text-align: end;
  }
  :is(.lines, .countries) small {
    display: block;
    color: var(--_text-soft);
  }
  /* Open or closed, it takes the same place: what stands below does not move. */
  @container (max-width: 30em) {
    .state span {
      align-content: center;
      min-block-size: 2.8em;
    }
  }
  @container (min-width: 48em) {
    .hours {
      max-inline-size: 26em;
    }
  }
  @media print {
    .lines {
      display: block;
    }
    .lines li,
    .countries li {
      padding-block: 1pt;
      break-inside: avoid;
    }
    :is(.lines, .countries) li a {
      padding-block: 0;
    }
    .countries ul {
      columns: 2;
      font-size: 9pt;
    }
  }
`;
