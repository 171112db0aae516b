import {css} from 'lit';

/**
 * While the words are on their way: the link on top, where a card has its heading and never a number, so that a tap that comes
 * late calls nobody else; and room for what comes below. Cards with levels have it where their own call will be: group.styles.ts.
 */
export const waitingStyles = css`
  .waiting {
    align-content: start;
    min-block-size: 100vh;
  }
`;
