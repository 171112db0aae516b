/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { nothing, html, svg } from 'lit';

const shapes = [
  "M0 17C0 7 10 0 25 0s29 8 29 19c0 10-11 15-28 15S0 29 0 17z",
  "M1 20C1 9 13 1 29 2s26 9 25 19-13 14-29 13S1 31 1 20z",
  "M0 16C1 6 14-1 29 1s25 12 24 20-14 14-29 13S-1 26 0 16z"
];
const places = ["10 10", "80 3", "142 9", "213 5", "278 8", "14 71", "74 74", "144 66", "214 72", "276 70"];
const held = [7, 8];
const stone = (index, className) => svg`<path class=${className} transform="translate(${places[index]})" d=${shapes[index % 3]} />`;
function stones(count, label) {
  return html`<svg class="stones" part="pictogram" viewBox="0 0 340 134" role="img" aria-label=${label}> ${places.map((_, index) => stone(index, "stone"))} ${stone(held[0], "held")} ${count === 1.5 ? stone(held[1], "held half") : nothing} <path class="wave" d="M134 112q6-6 12 0t12 0t12 0t12 0t12 0t12 0M152 122q6-6 12 0t12 0t12 0" /> </svg>`;
}

export { stones as s };
