import {html, nothing, type TemplateResult} from 'lit';
import {languageRows, languages, type Language} from '../../../data/languages.js';
import {field, format} from '../../field.js';
import {badNames, fileOf, lacksNight, leftOut} from '../check.js';
import type {Context} from '../context.js';
import {version} from '../data.js';
import {
  brandRule, detailsLine, filesOf, hospitalJson, hospitalScript, insertAddress, metaBlock, parseFiles, policyLine, scriptLine,
} from '../snippets.js'; // prettier-ignore
import type {SnippetName} from '../../words/words.js';

const snippet = (context: Context, name: SnippetName, text: string, blocked = false): TemplateResult => {
  const {words, copied, copy} = context;
  const {label, help} = words.snippets[name];
  const lines = text.split('\n').length;
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
            copy(name, text);
          }}
        >
          ${words.copy}<span class="unseen">: ${label}</span>
        </button>
        <span role="status">${said}</span>
      </p>
    </div>
  `;
};

const files = ({state, words, set, leave}: Context): TemplateResult => {
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

/** Why the files cannot be saved yet; nothing where they can. */
const obstacle = ({state, words}: Context): unknown => {
  const {locations} = state;
  const file = fileOf(state);
  if (Object.keys(file).length === 0) return words.noDetails;
  if (badNames(locations).length) return format(words.locationNameBad);
  const {'out-of-hours-name': line, 'out-of-hours-text': nightText} = words.details;
  return lacksNight(file) ? format(words.noNight, {name: line.label, text: nightText.label}) : nothing;
};

const sayLeftOut = ({state, words}: Context): unknown => {
  const all = leftOut(state).map(({name, location}) => {
    const {label} = words.details[name];
    return location ? `${label} (${location})` : label;
  });
  return all.length ? format(words.leftOut, {details: new Intl.ListFormat(state.page).format(all)}) : nothing;
};

/** The hospital's file, in both its forms. */
export function saveFiles(context: Context): TemplateResult {
  const {state, words, save, isUnsaved} = context;
  const file = fileOf(state);
  const why = obstacle(context);
  const blocked = why !== nothing;
  return html`
    <p class="help">${words.saveLead}</p>
    <p class="message bad" role="status">${why}</p>
    <p class="message bad" role="status">${sayLeftOut(context)}</p>
    <p class="act">
      <button
        type="button"
        class="button strong"
        ?disabled=${blocked}
        @click=${() => {
          save('hospital.js', 'text/javascript', hospitalScript(file));
        }}
      >
        ${words.download}
      </button>
      <button
        type="button"
        class="button"
        ?disabled=${blocked}
        @click=${() => {
          save('hospital.json', 'application/json', hospitalJson(file));
        }}
      >
        ${words.downloadJson}
      </button>
      <span role="status">${blocked ? nothing : isUnsaved ? words.notSaved : words.saved}</span>
    </p>
  `;
}

/** What stands in the template of the website. */
export function template(context: Context): TemplateResult {
  const {state, words, set} = context;
  const file = fileOf(state);
  const brand = brandRule(file);
  const blocked = obstacle(context) !== nothing;
  return html`
    <p class="help">${words.templateLead}</p>
    ${field({
      id: 'language',
      label: words.siteLanguage,
      help: words.siteLanguageHelp,
      value: state.language,
      choices: languages.map((code) => [code, languageRows[code].name]),
      set: (language) => {
        set({language: language as Language});
      },
    })}
    ${files(context)} ${snippet(context, 'hospital', detailsLine(state))}
    ${snippet(context, 'script', scriptLine(state))}
    <p class="message note">${format(words.upgrade, {version})}</p>
    ${brand ? snippet(context, 'brand', brand) : nothing} ${snippet(context, 'policy', policyLine(state))}
    ${file.locations ? nothing : snippet(context, 'meta', metaBlock(file), blocked)}
    ${snippet(context, 'author', insertAddress(state))}
  `;
}
