import {html, type TemplateResult} from 'lit';
import type {Context} from '../context.js';
import {isColour} from '../snippets.js';
import {field, format} from './field.js';

/** The library's own colour, where no other is chosen. */
const usual = '#5d3f73';

export function colour({state, words, set, onBlur: leave}: Context): TemplateResult {
  const bad = state.colour.trim() !== '' && !isColour(state.colour) && state.touched.has('colour');
  return html`
    <p class="help">${words.colourLead}</p>
    <div class="field">
      <label for="pick">${words.colourPick}</label>
      <input
        id="pick"
        type="color"
        autocomplete="off"
        .value=${/^#[\da-f]{6}$/i.test(state.colour.trim()) ? state.colour.trim().toLowerCase() : usual}
        @input=${(event: Event) => {
          set({colour: (event.target as HTMLInputElement).value});
        }}
      />
    </div>
    ${field({
      id: 'colour',
      label: words.colourText,
      help: '',
      value: state.colour,
      code: true,
      message: bad ? {tone: 'bad', content: format(words.colourBad)} : undefined,
      set: (value) => {
        set({colour: value});
      },
      onBlur: () => {
        leave('colour');
      },
    })}
  `;
}
