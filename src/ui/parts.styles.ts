import {css} from 'lit';

/** What is one step away, each behind its heading. */
export const partStyles = css`
  .parts {
    border-block-start: 1px solid var(--_line);
  }
  .part + .part {
    border-block-start: 1px solid var(--_line);
  }
  .part > summary {
    min-block-size: 46px;
    padding-block: 0.4em;
  }
  .part > summary > :first-child {
    font-size: 1.0625em;
  }
  .said {
    max-inline-size: 42em;
  }
  .part > .said {
    padding-block-end: 0.9em;
  }
  .said > .call-if {
    margin-block-start: 0.2em;
  }
  .said small {
    display: block;
    color: var(--_text-soft);
  }
  @media print {
    .part {
      break-inside: avoid;
    }
    .part > summary {
      min-block-size: 0;
      padding-block: 4pt 1pt;
    }
    .part > .said {
      padding-block-end: 4pt;
    }
  }
`;
