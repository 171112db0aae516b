/*! miscarriage-elements 0.1.0, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */
import { css } from 'lit';

const partStyles = css`.parts{border-block-start:1px solid var(--_line)}.part+.part{border-block-start:1px solid var(--_line)}.part>summary{min-block-size:46px;padding-block:.4em}.part>summary>:first-child{font-size:1.0625em}.said{max-inline-size:42em}.part>.said{padding-block-end:.9em}.said>.call-if{margin-block-start:.2em}.said small{display:block;color:var(--_text-soft)}@media print{.part{break-inside:avoid}.part>summary{min-block-size:0;padding-block:4pt 1pt}.part>.said{padding-block-end:4pt}}`;

export { partStyles as p };
