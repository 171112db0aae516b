import {html, nothing, type TemplateResult} from 'lit';
import {formatMessage, type Values} from '../ui/format-message.js';

export interface Message {
  tone: 'good' | 'note' | 'bad';
  content: unknown;
}

export interface FieldView {
  id: string;
  label: string;
  help: unknown;
  value: string;
  set: (value: string) => void;
  onBlur?: () => void;
  message?: Message;
  type?: 'text' | 'tel' | 'url' | 'date';
  /** Numbers, addresses and codes are written from left to right in every language. */
  code?: boolean;
  /** The values to choose from, and what they are called. */
  choices?: readonly (readonly [value: string, name: string])[];
}

export function format(text: string, values: Values = {}): unknown {
  return formatMessage(text, {marks: '+ ( ) - / .', ...values});
}

const control = (view: FieldView): TemplateResult => {
  const {id, value, set, onBlur: leave, choices, code, type = 'text', message} = view;
  const described = `${id}-help ${id}-message`;
  const invalid = message?.tone === 'bad' ? 'true' : nothing;
  const input = (event: Event) => {
    set((event.target as HTMLInputElement).value);
  };
  const direction = code ? 'ltr' : nothing;
  if (choices)
    return html`<select id=${id} aria-describedby=${described} autocomplete="off" @change=${input}>
      ${choices.map(([choice, name]) => html`<option value=${choice} .selected=${choice === value}>${name}</option>`)}
    </select>`;
  return html`<input
    id=${id}
    type=${type}
    dir=${direction === nothing && type === 'text' ? 'auto' : direction}
    class=${code ? 'code' : nothing}
    aria-describedby=${described}
    aria-invalid=${invalid}
    autocomplete="off"
    autocapitalize="off"
    spellcheck="false"
    .value=${value}
    @input=${input}
    @blur=${leave}
  />`;
};

/** A label, what it is for, the field, and what is to say of its value. */
export function field(view: FieldView): TemplateResult {
  const {id, label, help, message} = view;
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <p class="help" id="${id}-help">${help}</p>
      ${control(view)}
      <div class="message ${message?.tone ?? ''}" id="${id}-message" role="status">${message?.content ?? nothing}</div>
    </div>
  `;
}

/** Buttons that put another way to write it into the field. */
export function suggestions(
  label: string,
  values: readonly string[],
  set: (value: string) => void,
  say: (value: string) => string = String,
): unknown {
  return values.length
    ? html`<span class="suggestions"
        >${label}
        ${values.map(
          (value) =>
            html`<button
              type="button"
              class="small-button"
              dir="ltr"
              @click=${() => {
                set(value);
              }}
            >
              ${say(value)}
            </button>`,
        )}</span
      >`
    : nothing;
}

/** A question that is answered with yes, or not. */
export function yes(id: string, label: unknown, value: boolean, set: (yes: boolean) => void): TemplateResult {
  return html`
    <label class="choice yes">
      <input
        type="checkbox"
        id=${id}
        autocomplete="off"
        .checked=${value}
        @change=${(event: Event) => {
          set((event.target as HTMLInputElement).checked);
        }}
      />
      <span>${label}</span>
    </label>
  `;
}

interface RadioGroup {
  name: string;
  legend: string;
  value: string;
  choices: readonly {value: string; label: unknown}[];
  set: (value: string) => void;
  kind: 'chips';
}

export function radios({name, legend, value, choices, set, kind}: RadioGroup): TemplateResult {
  return html`
    <fieldset class="choices ${kind}">
      <legend>${legend}</legend>
      ${choices.map(
        ({value: choice, label}) => html`
          <label class="choice">
            <input
              type="radio"
              name=${name}
              value=${choice}
              autocomplete="off"
              .checked=${choice === value}
              @change=${() => {
                set(choice);
              }}
            />
            <span><b>${label}</b></span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
