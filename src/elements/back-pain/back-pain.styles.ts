import {css} from 'lit';

export const styles = css`
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.7em;
  }
  .stage-heading {
    font-size: 1.1875em;
  }
  @media print {
    .stage {
      display: block;
    }
    .stage > * + * {
      margin-block-start: 5pt;
    }
  }
`;
