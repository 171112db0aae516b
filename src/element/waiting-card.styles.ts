import {css} from 'lit';

/** While the words are on their way: the link about where the warning signs have theirs, and room for what comes below. */
export const waitingStyles = css`
  .waiting {
    align-content: start;
    min-block-size: 100vh;
    padding-block-start: 12.5em;
  }
  .waiting:is(:lang(de), :lang(ar)) {
    padding-block-start: 14.55em;
  }
  @container (min-width: 36em) {
    .card.waiting {
      justify-items: end;
      padding: 8.9em 3em 0;
    }
    .waiting .call {
      min-inline-size: 12em;
    }
  }
`;
