import {html, nothing, type TemplateResult} from 'lit';
import type {TextKey} from '../../content/text.js';
import {tags, type Tag} from '../../static/fallback.js';
import {detailNames} from '../../hospital/hospital.js';
import {elementRows} from '../../data/elements.js';
import {directionOf, languageRows, languages, type Language} from '../../data/languages.js';
import {topicsOf} from '../address.js';
import type {Context} from '../context.js';
import {summaries, withTranscript, type AttributeData} from '../data.js';
import {hasNoFilm} from '../fallback.js';
import {filmFromAddress} from '../film-address.js';
import {commonSettings, ownAttributes, settingsOf} from '../snippets.js';
import type {SettingName} from '../words/words.js';
import {docstring, field, format, radios} from './field.js';

export const common: readonly AttributeData[] = commonSettings(detailNames);

export function chooseElement({state, words, pageText, set}: Context): TemplateResult {
  return radios({
    name: 'element',
    legend: words.choose,
    kind: 'cards',
    value: state.tag,
    choices: tags.map((tag) => ({
      value: tag,
      label: words.elements[tag]?.name ?? pageText[elementRows[tag].title],
      help: words.elements[tag]?.about ?? summaries[tag],
    })),
    set: (tag) => {
      set({tag: tag as Tag, topic: ''});
    },
  });
}

const setting = ({state, words, setSetting}: Context, {name, description, choices}: AttributeData): TemplateResult => {
  const own = (words.settingsOf as Partial<Record<string, {label: string; help?: string}>>)[name];
  const examples: Partial<Record<string, string>> = {
    src: '/films/film.mp4',
    duration: '2:40',
    show: [...description.matchAll(/`([^`]*)`/g)].map(([, id]) => id).join(' '),
  };
  return field({
    id: `setting-${name}`,
    label: own?.label ?? name,
    help: own?.help ? format(own.help, {example: examples[name]}) : docstring(description),
    value: state.settings[name] ?? '',
    code: name === 'src' || name === 'poster' || name === 'film-id',
    choices: choices && [
      ['', words.usual],
      ...choices.map((choice) => [choice, words.choices[`${name}.${choice}`] ?? choice] as const),
    ],
    set: (value) => {
      const film = name === 'film-id' ? filmFromAddress(value) : undefined;
      if (film) setSetting('provider', film.provider);
      setSetting(name, film?.id ?? value);
    },
  });
};

const film = (context: Context): unknown => {
  const {state, words, cardText, set} = context;
  const attributes = ownAttributes(state, common);
  const given = Boolean(state.settings['provider'] && (state.settings['film-id'] ?? state.settings['src']));
  const missing = given && hasNoFilm(state.language, cardText, attributes);
  return html`
    <div class="message bad" role="status">${missing ? words.filmNotShown : nothing}</div>
    ${field({
      id: 'setting-transcript',
      label: words.settingsOf.transcript.label,
      help: words.settingsOf.transcript.help,
      value: state.transcript,
      lines: 4,
      set: (transcript) => {
        set({transcript});
      },
    })}
  `;
};

export function chooseSettings(context: Context): TemplateResult {
  const {state, words, pageText, set} = context;
  const topics = topicsOf(state.tag);
  const topic = words.settingsOf.topic satisfies {label: string} as Record<'label' | 'help', string>;
  const own: readonly (AttributeData & {name: SettingName | (string & {})})[] = settingsOf(state);
  return html`
    ${radios({
      name: 'language',
      legend: words.cardLanguage,
      kind: 'chips',
      value: state.language,
      choices: languages.map((language) => ({value: language, label: languageRows[language].name, lang: language})),
      set: (language) => {
        set({language: language as Language});
      },
    })}
    ${
      topics.length
        ? html`${radios({
              name: 'topic',
              legend: topic.label,
              kind: 'chips',
              value: state.topic,
              choices: ['', ...topics].map((value) => ({
                value,
                label: pageText[`topic-${value || 'all'}` as TextKey],
              })),
              set: (value) => {
                set({topic: value});
              },
            })}
            <p class="help">${topic.help}</p>`
        : nothing
    }
    ${own.map((attribute) => setting(context, attribute))}
    ${withTranscript.includes(state.tag) ? film(context) : nothing}
    <details>
      <summary>${words.more}</summary>
      <div class="inside" dir=${directionOf(state.page)}>${common.map((attribute) => setting(context, attribute))}</div>
    </details>
  `;
}
