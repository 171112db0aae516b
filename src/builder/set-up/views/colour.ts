import {html, type TemplateResult} from 'lit';
import {field, format, suggestions, type Message} from '../../field.js';
import {isColour} from '../check.js';
import {whiteOn} from '../colour-contrast.js';
import type {Context} from '../context.js';

/** The library's own colour, where no other is chosen. */
const usual = '#5d3f73';

const message = ({state, words, set}: Context): Message | undefined => {
  const typed = state.brand.trim();
  if (!typed) return undefined;
  if (isColour(typed)) {
    const ratio = whiteOn(typed);
    const values = {ratio: ratio.toFixed(1)};
    return ratio >= 4.5
      ? {tone: 'good', content: format(words.colourGood, values)}
      : {tone: 'note', content: format(words.colourPale, values)};
  }
  if (!state.touched.has('colour')) return undefined;
  const hex = `#${typed}`;
  const write = (written: string) => {
    set({brand: written});
  };
  const offer = /^(?:[\da-f]{3}|[\da-f]{6})$/i.test(typed) ? [hex] : [];
  return {tone: 'bad', content: html`${format(words.colourBad)} ${suggestions(words.writeAs, offer, write)}`};
};

export function colour(context: Context): TemplateResult {
  const {state, words, set, leave} = context;
  return html`
    <p class="help">${words.colourLead}</p>
    <div class="field">
      <label for="pick">${words.colourPick}</label>
      <input
        id="pick"
        type="color"
        autocomplete="off"
        .value=${/^#[\da-f]{6}$/i.test(state.brand.trim()) ? state.brand.trim().toLowerCase() : usual}
        @input=${(event: Event) => {
          set({brand: (event.target as HTMLInputElement).value});
        }}
      />
    </div>
    ${field({
      id: 'colour',
      label: words.colourText,
      help: '',
      value: state.brand,
      code: true,
      message: message(context),
      set: (brand) => {
        set({brand});
      },
      onBlur: () => {
        leave('colour');
      },
    })}
  `;
}
