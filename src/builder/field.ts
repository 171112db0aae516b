import {html, nothing, type TemplateResult} from 'lit';
import {formatMessage, type Values} from '../../ui/format-message.js';

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
  lines?: number;
}

/** A docstring: what stands between back-ticks is code. */
export function docstring(text: string): unknown {
  return text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));
}

export function format(text: string, values: Values = {}): unknown {
  return formatMessage(text, {marks: '+ ( ) - / .', ...values});
}

const control = (view: FieldView): TemplateResult => {
  const {id, value, set, onBlur: leave, choices, lines, code, type = 'text', message} = view;
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
  if (lines)
    return html`<textarea
      id=${id}
      rows=${lines}
      aria-describedby=${described}
      autocomplete="off"
      dir="auto"
      .value=${value}
      @input=${input}
      @blur=${leave}
    ></textarea>`;
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

interface RadioGroup {
  name: string;
  legend: string;
  value: string;
  choices: readonly {value: string; label: unknown; help?: unknown; lang?: string; disabled?: boolean}[];
  set: (value: string) => void;
  kind?: 'cards' | 'chips' | 'rows';
}

export function radios({name, legend, value, choices, set, kind = 'rows'}: RadioGroup): TemplateResult {
  return html`
    <fieldset class="choices ${kind}">
      <legend>${legend}</legend>
      ${choices.map(
        ({value: choice, label, help, lang, disabled = false}) => html`
          <label class="choice">
            <input
              type="radio"
              name=${name}
              value=${choice}
              autocomplete="off"
              ?disabled=${disabled}
              .checked=${choice === value}
              @change=${() => {
                set(choice);
              }}
            />
            <span><b lang=${lang ?? nothing}>${label}</b>${help ? html`<small>${help}</small>` : nothing}</span>
          </label>
        `,
      )}
    </fieldset>
  `;
}
