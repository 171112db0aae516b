import {css} from 'lit';

export const styles = css`
  .fact-group {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.6em;
  }
  .card .fact-group p {
    max-inline-size: 42em;
  }
  .fact-heading {
    font-size: 1.0625em;
  }
  @media print {
    .fact-group {
      display: block;
      break-inside: avoid;
    }
    .fact-group p {
      margin-block-start: 4pt;
    }
  }
`;
