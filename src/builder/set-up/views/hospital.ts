import {html, nothing, type TemplateResult} from 'lit';
import {helpLines} from '../../../data/countries.js';
import {detailGroups, detailRows, type DetailGroup, type DetailKind, type DetailName} from '../../../data/details.js';
import {countryOf} from '../../../hospital/country.js';
import {detailNames} from '../../../hospital/hospital.js';
import {plainNumber} from '../../../ui/call-link.js';
import {field, format, type Message} from '../../field.js';
import type {Context, Form} from '../context.js';
import {countryName, messageFor} from './messages.js';

const types: Partial<Record<DetailKind, 'tel' | 'url' | 'date'>> = {phone: 'tel', url: 'url', date: 'date'};

/** Kinds that are words of a language, or have a field of their own. */
const notCode: readonly DetailKind[] = ['text', 'country', 'date'];

/** What is typed where nothing of the location's own is: said for all. */
const help = ({words}: Context, {details, all}: Form, name: DetailName): unknown => {
  const own = format(words.details[name].help, {example: detailRows[name].example});
  const shared = details[name]?.trim() ? undefined : all[name]?.trim();
  return shared ? [own, ' ', format(words.asForAll, {value: shared})] : own;
};

function detail(context: Context, form: Form, name: DetailName): TemplateResult {
  const {words, leave} = context;
  const id = `${form.id}-${name}`;
  return field({
    id,
    label: words.details[name].label,
    help: help(context, form, name),
    value: form.details[name] ?? '',
    type: types[detailRows[name].kind],
    code: !notCode.includes(detailRows[name].kind),
    message: messageFor(context, form, name),
    set: (value) => {
      form.set(name, value);
    },
    onBlur: () => {
      leave(id);
    },
  });
}

const countryMessage = ({words}: Context, {details: {country}}: Form): Message => {
  const entry = countryOf(country);
  if (!country || !entry) return {tone: 'bad', content: format(words.noCountry)};
  const emergency = plainNumber(entry.emergency);
  const {line} = entry;
  return {
    tone: 'good',
    content: line
      ? format(words.countryLines, {emergency, line: line.name, number: plainNumber(line.number)})
      : format(words.countryNoLine, {emergency, group: words.groups.closed}),
  };
};

const country = (context: Context, form: Form): TemplateResult => {
  const {state, words} = context;
  const named = Object.entries(helpLines)
    .flatMap(([code, {parts = {}}]) => [code, ...Object.keys(parts).map((part) => `${code}-${part}`)])
    .map((code) => [code, countryName(context, code)] as const);
  const {compare} = new Intl.Collator(state.page);
  return field({
    id: `${form.id}-country`,
    label: words.details.country.label,
    help: help(context, form, 'country'),
    value: form.details.country ?? '',
    choices: [['', words.chooseCountry], ...named.sort(([, a], [, b]) => compare(a, b))],
    message: countryMessage(context, form),
    set: (value) => {
      form.set('country', value);
    },
  });
};

const groups = Object.keys(detailGroups) as DetailGroup[];

/** Fields of these details: those of the clinic at once, the others folded by group. */
export function fields(context: Context, form: Form, names: readonly DetailName[]): unknown {
  return groups.map((group) => {
    const members = names.filter((name) => detailRows[name].group === group);
    const shown = members.map((name) => detail(context, form, name));
    if (group === 'clinic' || !shown.length) return shown;
    // What is wrong must not hide in a fold, as in a file that was opened.
    const isWrong = members.some((name) => messageFor(context, form, name)?.tone === 'bad');
    const {words} = context;
    return html`<details>
      <summary>
        ${words.groups[group]}${isWrong ? html`<span class="to-check">${words.toCheck}</span>` : nothing}
      </summary>
      <div class="inside">${shown}</div>
    </details>`;
  });
}

// It stands before all groups: it decides what has to be given at all.
const withoutCountry = detailNames.filter((name) => name !== 'country');

export function hospital(context: Context): TemplateResult {
  const {state, words, set} = context;
  const {details} = state;
  const form: Form = {
    id: 'detail',
    details,
    all: details,
    set: (name, value, others) => {
      set({details: {...details, ...others, [name]: value}});
    },
  };
  return html`
    <p class="help">${words.hospitalLead} ${words.optional}</p>
    ${country(context, form)} ${fields(context, form, withoutCountry)}
  `;
}

/** A hospital.js or hospital.json that is there already. */
export function openFile({words, opened, open}: Context): TemplateResult {
  return html`
    <div class="field file">
      <label for="open">${words.open}</label>
      <input
        id="open"
        type="file"
        accept=".js,.json,text/javascript,application/json"
        @change=${(event: Event) => {
          const input = event.target as HTMLInputElement;
          open(input.files?.[0]);
          // The same file can be chosen again.
          input.value = '';
        }}
      />
      <p class="message ${opened === 'notOpened' ? 'bad' : 'good'}" role="status">
        ${opened ? words[opened] : nothing}
      </p>
    </div>
  `;
}
