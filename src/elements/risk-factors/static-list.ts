import {html, type TemplateResult} from 'lit';
import type {Text} from '../../content/text.js';
import {heading} from '../../ui/heading.js';
import {icon} from '../../ui/icon.js';

/** Without script: every question, one step away, and the place that the list will take. */
export function staticList(level: number, title: unknown, items: unknown, text: Text): TemplateResult {
  return html`
    <details>
      <summary>${heading(level, 'list-heading', 'list', title)}</summary>
      <ul role="list">
        ${items}
      </ul>
    </details>
    <div class="keep-place" aria-hidden="true">
      <p class="empty">${text['list-empty']}</p>
      <div class="own">
        <span>${text['own-question']}</span>
        <div class="field"></div>
      </div>
      <div class="buttons"><span class="button">${icon('print')}${text['print']}</span></div>
      <p class="message"></p>
    </div>
  `;
}
