/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { html } from 'lit';

const poster = html`<svg class="drawing" viewBox="0 0 640 360" preserveAspectRatio="xMidYMid slice" aria-hidden="true"> <path class="hills" d="M0 150c80-34 160-30 240-4s150 12 230-12 120-14 170-4v60H0z" /> <path class="lake" d="M0 168h640v192H0z" /> <path class="rings" d="M128 276a86 26 0 1 0 172 0 86 26 0 1 0-172 0M72 276a142 44 0 1 0 284 0 142 44 0 1 0-284 0M8 276a206 64 0 1 0 412 0 206 64 0 1 0-412 0" /> <path class="rock" d="M166 270c0-18 20-30 50-30s50 14 50 30c0 15-20 22-50 22s-50-7-50-22z" /> </svg>`;

export { poster as p };
