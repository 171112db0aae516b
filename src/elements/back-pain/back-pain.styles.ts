import {css} from 'lit';

export const styles = css`
  .stages {
    border-block-start: 1px solid var(--_line);
  }
  .stage + .stage {
    border-block-start: 1px solid var(--_line);
  }
  .stage > summary {
    min-block-size: 56px;
  }
  .stage-heading {
    font-size: 1.0625em;
  }
  .usual {
    max-inline-size: 42em;
    padding-block-end: 0.9em;
  }
`;
