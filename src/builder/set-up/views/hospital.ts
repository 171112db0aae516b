import {html, nothing, type TemplateResult} from 'lit';
import {helpLines} from '../../data/countries.js';
import {detailGroups, detailRows, type DetailGroup, type DetailKind, type DetailName} from '../../data/details.js';
import {countryOf} from '../../hospital/country.js';
import {detailNames} from '../../hospital/hospital.js';
import {plainNumber} from '../../ui/call-link.js';
import type {Context} from '../context.js';
import {docstring, field, format, type Message} from './field.js';
import {countryName, messageFor} from './messages.js';

const types: Partial<Record<DetailKind, 'tel' | 'url' | 'date'>> = {phone: 'tel', url: 'url', date: 'date'};

/** Kinds that are words of a language, or have a field of their own. */
const notCode: readonly DetailKind[] = ['text', 'country', 'date'];

const help = ({words}: Context, name: DetailName): unknown => {
  const own = words.details[name].help;
  if (own) return format(own, {example: detailRows[name].example});
  return docstring(detailRows[name].docstring);
};

const detail = (context: Context, name: DetailName): TemplateResult => {
  const {state, words, setDetail, onBlur: leave} = context;
  return field({
    id: `detail-${name}`,
    label: words.details[name].label,
    help: help(context, name),
    value: state.details[name] ?? '',
    type: types[detailRows[name].kind],
    code: !notCode.includes(detailRows[name].kind),
    message: messageFor(context, name),
    set: (value) => {
      setDetail(name, value);
    },
    onBlur: () => {
      leave(name);
    },
  });
};

const countryMessage = ({state: {details}, words}: Context): Message => {
  const {country} = details;
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

const country = (context: Context): TemplateResult => {
  const {state, words, setDetail} = context;
  const named = Object.entries(helpLines)
    .flatMap(([code, {parts = {}}]) => [code, ...Object.keys(parts).map((part) => `${code}-${part}`)])
    .map((code) => [code, countryName(context, code)] as const);
  const {compare} = new Intl.Collator(state.page);
  return field({
    id: 'detail-country',
    label: words.details.country.label,
    help: help(context, 'country'),
    value: state.details.country ?? '',
    choices: [['', words.chooseCountry], ...named.sort(([, a], [, b]) => compare(a, b))],
    message: countryMessage(context),
    set: (value) => {
      setDetail('country', value);
    },
  });
};

const groups = Object.keys(detailGroups) as DetailGroup[];

const members = (group: DetailGroup): DetailName[] =>
  // The country comes first, before all groups: it decides what has to be given at all.
  detailNames.filter((name) => name !== 'country' && detailRows[name].group === group);

export function hospital(context: Context): TemplateResult {
  const {words, opened, open} = context;
  return html`
    <p class="help">${words.hospitalLead} ${words.optional}</p>
    ${country(context)}
    ${groups.map((group, index) => {
      const fields = members(group).map((name) => detail(context, name));
      return index === 0
        ? fields
        : html`<details>
            <summary>${words.groups[group]}</summary>
            <div class="inside">${fields}</div>
          </details>`;
    })}
    <div class="field file">
      <label for="open">${words.open}</label>
      <input
        id="open"
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => {
          open((event.target as HTMLInputElement).files?.[0]);
        }}
      />
      <p class="message ${opened === 'notOpened' ? 'bad' : 'good'}" role="status">
        ${opened ? words[opened] : nothing}
      </p>
    </div>
  `;
}
