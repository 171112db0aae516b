import {isLinkable} from '../../data/elements.js';
import {html, nothing, type TemplateResult} from 'lit';
import {writeFragment} from '../address.js';
import {lacksNight, usable} from '../check.js';
import type {Context} from '../context.js';
import {saveFile} from '../clipboard.js';
import {escapeHtml} from '../../static/fallback.js';
import {linkWords, tagForm} from '../fallback.js';
import {
  brandRule,
  detailsLine,
  filesOf,
  hospitalJson,
  hospitalScript,
  linkForm,
  metaBlock,
  ownAttributes,
  parseFiles,
  policyLine,
  scriptLine,
  styleLine,
  tagDetails,
} from '../snippets.js';
import {forms, type Form} from '../words/words.js';
import {common} from './choose.js';
import {field, format, radios} from './field.js';

/** What a link cannot stand for is shown by its tag. */
const formOf = ({state}: Context): Form =>
  !isLinkable(state.tag) && state.snippetKind === 'link' ? 'classed' : state.snippetKind;

export function cardSnippet(context: Context): string {
  const {state, cardText} = context;
  const form = formOf(context);
  const {tag, language, topic, transcript} = state;
  if (form === 'link') return linkForm(state, linkWords(tag, cardText, topic));
  const attributes = {...ownAttributes(state, common), ...tagDetails(state)} as Record<string, string>;
  const ownTranscript = tag === 'miscarriage-film' ? transcript : '';
  return tagForm(tag, language, cardText, attributes, {
    style: form === 'plain' ? 'plain' : 'classed',
    transcript: ownTranscript,
  });
}

interface Snippet {
  name: string;
  label: string;
  help: unknown;
  text: string;
  /** What a visual editor is given; none: the source, to be read. */
  live?: boolean;
  /** Shown, but not to be copied yet. */
  blocked?: boolean;
}

const snippet = (
  context: Context,
  {name, label, help, text, live = false, blocked = false}: Snippet,
): TemplateResult => {
  const {words, copied, copy} = context;
  const lines = text.split('\n').length;
  const html5 = live ? text : `<pre>${escapeHtml(text)}</pre>`;
  const said = copied?.name === name ? (copied.done ? words.copied : words.copyByHand) : nothing;
  return html`
    <div class="snippet">
      <label for="snippet-${name}">${label}</label>
      <p class="help" id="snippet-${name}-help">${help}</p>
      <textarea
        id="snippet-${name}"
        class="code"
        readonly
        dir="ltr"
        spellcheck="false"
        autocomplete="off"
        rows=${Math.min(7, Math.max(lines, Math.ceil(text.length / 60)))}
        aria-describedby="snippet-${name}-help"
        .value=${text}
      ></textarea>
      <p class="act">
        <button
          type="button"
          class="button"
          data-copy=${name}
          ?disabled=${blocked}
          @click=${() => {
            copy(name, text, html5);
          }}
        >
          ${words.copy}<span class="unseen">: ${label}</span>
        </button>
        <span role="status">${said}</span>
      </p>
    </div>
  `;
};

const named = (context: Context, name: keyof Context['words']['snippets'], text: string, live = false) =>
  snippet(context, {name, ...context.words.snippets[name], text, live});

const files = ({state, words, set, onBlur: leave}: Context): TemplateResult => {
  const bad = parseFiles(state.files) === undefined;
  const local = /^https?:\/\/(localhost|127\.|\[::1\])/.test(filesOf(state));
  return field({
    id: 'files',
    label: words.files,
    help: words.filesLead,
    value: state.files,
    code: true,
    message:
      bad && state.touched.has('files')
        ? {tone: 'bad', content: format(words.filesBad, {address: filesOf(state)})}
        : local
          ? {tone: 'note', content: words.filesLocal}
          : undefined,
    set: (value) => {
      set({files: value});
    },
    onBlur: () => {
      leave('files');
    },
  });
};

export function forAuthor(context: Context): TemplateResult {
  const {state, words, set} = context;
  const form = formOf(context);
  const lost =
    form === 'link' &&
    (state.detailsIn === 'tag' || Object.keys(ownAttributes(state, common)).some((name) => name !== 'topic'));
  return html`
    ${radios({
      name: 'form',
      legend: words.form,
      value: form,
      choices: forms.map((value) => ({
        value,
        ...words.forms[value],
        ...(!isLinkable(state.tag) && value === 'link' && {help: words.linkNoFilm, disabled: true}),
      })),
      set: (value) => {
        set({snippetKind: value as Form});
      },
    })}
    ${
      form === 'link'
        ? nothing
        : radios({
            name: 'where',
            legend: words.where,
            value: state.detailsIn,
            choices: [
              {value: 'page', label: words.wherePage},
              {value: 'tag', label: words.whereTag, help: words.whereTagWarning},
            ],
            set: (value) => {
              set({detailsIn: value as 'page' | 'tag'});
            },
          })
    }
    <p class="message note" role="status">${lost ? words.linkOnlyTopic : nothing}</p>
    ${files(context)}
    ${snippet(context, {
      name: 'card',
      label: words.snippets.card.label,
      help: words.forAuthorLead,
      text: cardSnippet(context),
      live: true,
    })}
  `;
}

const hospitalFile = (context: Context): TemplateResult => {
  const {state, words} = context;
  const {label, help} = words.filePages;
  const isEmpty = Object.keys(usable(state.details)).length === 0;
  if (isEmpty)
    return html`<div class="snippet">
      <h3>${label}</h3>
      <p class="help">${words.noDetails}</p>
    </div>`;
  const blocked = lacksNight(state.details);
  const {'out-of-hours-name': line, 'out-of-hours-text': nightText} = words.details;
  const save = (name: string, type: string, content: string) => () => {
    saveFile(name, type, content);
  };
  return html`
    <p class="message bad" role="status">
      ${blocked ? format(words.noNight, {name: line.label, text: nightText.label}) : nothing}
    </p>
    ${snippet(context, {name: 'hospital', label, help, text: detailsLine(state), blocked})}
    <p class="act">
      <button
        type="button"
        class="button strong"
        ?disabled=${blocked}
        @click=${save('hospital.js', 'text/javascript', hospitalScript(state))}
      >
        ${words.download}
      </button>
      <button
        type="button"
        class="button"
        ?disabled=${blocked}
        @click=${save('hospital.json', 'application/json', hospitalJson(state))}
      >
        ${words.downloadJson}
      </button>
    </p>
    ${snippet(context, {name: 'meta', ...words.snippets.meta, text: metaBlock(state), blocked})}
  `;
};

export function forTeam(context: Context): TemplateResult {
  const {state, words} = context;
  const here = `${location.origin}${location.pathname}${writeFragment(state)}`;
  const brand = brandRule(state);
  return html`
    <p class="help">${words.forTeamLead}</p>
    ${formOf(context) === 'classed' ? named(context, 'style', styleLine(state)) : nothing}
    ${named(context, 'script', scriptLine(state))} ${hospitalFile(context)}
    ${brand ? named(context, 'brand', brand) : nothing} ${named(context, 'policy', policyLine(state))}
    ${snippet(context, {name: 'author', ...words.snippets.author, text: here})}
  `;
}
