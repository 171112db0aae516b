import {css} from 'lit';

/** Buttons, for the elements that have some. */
export const buttonStyles = css`
  /* What takes its place without script, and is not seen. */
  .keep-place {
    visibility: hidden;
  }
  .keep-place [data-words]::before {
    content: attr(data-words);
  }
  .buttons {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
  }
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    padding: 0.4em 0.95em;
    font: inherit;
    font-weight: 700;
    line-height: 1.25;
    color: var(--_text);
    background: var(--_surface);
    border: 1.5px solid var(--_control);
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  :is(.button-print, .button-play) {
    color: var(--_on-fill);
    background: var(--_fill);
    border-color: var(--_fill);
  }

  @media (forced-colors: active) {
    .button .icon {
      color: ButtonText;
    }
    :is(.button-print, .button-play) {
      border-width: 3px;
    }
  }
  @media print {
    .buttons {
      display: none;
    }
  }
`;
