import {html, nothing, type TemplateResult} from 'lit';
import {helpLines, withoutLine} from '../../data/countries.js';
import type {DetailName} from '../../hospital/hospital.js';
import {plainNumber} from '../../ui/call-link.js';
import type {Context} from '../context.js';
import {shared} from '../data.js';
import {groupNames, type GroupName} from '../words/words.js';
import {docstring, field, format, type Message} from './field.js';
import {countryName, examples, messageFor} from './messages.js';

/** Where a detail stands. `country` comes first, before all groups. A detail without a place does not compile. */
const groupOf: Record<Exclude<DetailName, 'country'>, GroupName> = {
  clinic: 'clinic',
  place: 'clinic',
  phone: 'clinic',
  hours: 'times',
  'closed-on': 'times',
  'time-zone': 'times',
  'out-of-hours-name': 'closed',
  'out-of-hours-phone': 'closed',
  'emergency-phone': 'closed',
  'app-name': 'app',
  'app-url': 'app',
  'crisis-name': 'support',
  'crisis-phone': 'support',
  'support-name': 'support',
  'support-phone': 'support',
  'text-relay': 'support',
  'reviewed-by': 'review',
  'reviewed-on': 'review',
  'reviewed-languages': 'review',
  'reviewed-version': 'review',
};

const isCode = (name: DetailName) =>
  name.endsWith('phone') ||
  ['hours', 'closed-on', 'time-zone', 'app-url', 'reviewed-languages', 'reviewed-version'].includes(name);

const typeOf = (name: DetailName) =>
  name.endsWith('phone') ? 'tel' : name === 'app-url' ? 'url' : name === 'reviewed-on' ? 'date' : 'text';

const help = ({words}: Context, name: DetailName): unknown => {
  const own = words.details[name].help;
  if (own) return format(own, {example: examples[name]});
  return docstring(shared.find((attribute) => attribute.name === name)?.description ?? '');
};

const detail = (context: Context, name: DetailName): TemplateResult => {
  const {state, words, setDetail, onBlur: leave} = context;
  return field({
    id: `detail-${name}`,
    label: words.details[name].label,
    help: help(context, name),
    value: state.details[name] ?? '',
    type: typeOf(name),
    code: isCode(name),
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
  const entry = helpLines[country?.slice(0, 2) ?? ''];
  if (!country || !entry) return {tone: 'bad', content: format(words.noCountry)};
  const emergency = plainNumber(entry.emergency);
  const line = withoutLine.includes(country) ? undefined : entry.line;
  return {
    tone: 'good',
    content: line
      ? format(words.countryLines, {emergency, line: line.name, number: plainNumber(line.number)})
      : format(words.countryNoLine, {emergency, group: words.groups.closed}),
  };
};

const country = (context: Context): TemplateResult => {
  const {state, words, setDetail} = context;
  const named = [...Object.keys(helpLines), ...withoutLine].map((code) => [code, countryName(context, code)] as const);
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

const members = (group: GroupName): DetailName[] =>
  (Object.keys(groupOf) as (keyof typeof groupOf)[]).filter((name) => groupOf[name] === group);

export function hospital(context: Context): TemplateResult {
  const {words, opened, open} = context;
  return html`
    <p class="help">${words.hospitalLead} ${words.optional}</p>
    ${country(context)}
    ${groupNames.map((group, index) => {
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
