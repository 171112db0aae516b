import {css, unsafeCSS} from 'lit';
import {languages} from '../data/languages.js';

/** A sentence can be replaced in several languages: a slot takes all of them, and shows the one that fits. */
export const overrideStyles = css`
  ${unsafeCSS(languages.map((code) => `.card:lang(${code}) ::slotted([lang]:not(:lang(${code})))`).join(','))} {
    display: none;
  }
  /* A picture or a field of the hospital is not wider than the card. What stands deeper, only the page can style. */
  ::slotted(*) {
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
  }
`;
