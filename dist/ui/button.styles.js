/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css } from 'lit';

const buttonStyles = css`.keep-place{visibility:hidden}.keep-place [data-words]:before{content:attr(data-words)}.buttons{display:flex;flex-wrap:wrap;gap:.6em}.button{display:inline-flex;align-items:center;justify-content:center;gap:.5em;min-block-size:44px;padding:.4em .95em;font:inherit;font-weight:700;line-height:1.25;color:var(--_text);background:var(--_surface);border:1.5px solid var(--_control);border-radius:var(--_radius);cursor:pointer}.button:hover{text-decoration:underline;text-underline-offset:.2em}:is(.button-print,.button-play){color:var(--_on-fill);background:var(--_fill);border-color:var(--_fill)}@media(forced-colors:active){.button .icon{color:ButtonText}:is(.button-print,.button-play){border-width:3px}}@media print{.buttons{display:none}}`;

export { buttonStyles as b };
