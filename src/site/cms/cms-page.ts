import {escapeHtml} from '../../static/fallback.js';
import {releaseQuery} from '../../data/release.js';
import {page} from '../../static/html-page.js';
import type {Editor} from './editors.js';

// Runs in Node, while dist/ is built: the page for those who look after a CMS. It has no script.

/** What an editor makes of a form, as the tests saw it: recipes/cms/survival.json. */
export type Survival = Readonly<Record<string, Readonly<Record<string, {left: string}>>>>;

/** The columns that an author can choose between, in the order of the page. */
const forms = {
  'div with data- and a link': 'Link-first form',
  'link alone': 'Plain link',
  'tag with a link': 'Tag with a link in it',
  tag: 'Empty tag',
} as const;

const table = (survival: Survival): string => {
  const cell = (left = '') => `<td class="${left}">${left}</td>`;
  // A way that keeps every script is no way.
  const open = (script?: {left: string}) =>
    script?.left === 'kept' ? '<br><strong>lets scripts through</strong>' : '';
  const rows = Object.entries(survival).map(
    ([editor, results]) =>
      `<tr><th scope="row">${escapeHtml(editor)}${open(results['script'])}</th>${Object.keys(forms)
        .map((form) => cell(results[form]?.left))
        .join('')}</tr>`,
  );
  return `<div class="wide" tabindex="0" role="region" aria-labelledby="left">
<table>
<thead><tr><th scope="col">Editor</th>${Object.values(forms)
    .map((name) => `<th scope="col">${name}</th>`)
    .join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table>
</div>`;
};

const code = (text: string) => `<pre tabindex="0"><code>${escapeHtml(text)}</code></pre>`;

const linkFirst = `<div data-miscarriage="warning-signs" data-lang="nl" data-topic="after">
  <p><a href="https://hospital.example/miscarriage/pages/nl/warning-signs.html?topic=after">Words of the link</a></p>
</div>`;

const tag = `<miscarriage-warning-signs lang="nl" topic="after">
  <a href="https://hospital.example/miscarriage/pages/nl/warning-signs.html?topic=after">Words of the link</a>
</miscarriage-warning-signs>`;

const section = ({file, name, how}: Editor, config: string) => `<section id="${file}">
<h2>${name}</h2>
<p>${escapeHtml(how)}</p>
${code(config)}
<p><a href="${file}.mjs" download>${file}.mjs</a></p>
</section>`;

export function cmsPage(
  editors: readonly Editor[],
  configs: Readonly<Record<string, string>>,
  survival: Survival,
): string {
  return page({
    language: 'en',
    title: 'For CMS administrators – miscarriage-elements',
    css: `cms.css${releaseQuery}`,
    body: `<header><a href="../index.html">miscarriage-elements</a></header>
<main>
<h1>For CMS administrators</h1>
<p class="lead">An author cannot put a script into a page, and most editors delete a tag that they do not know, without a
word. So the script stands in the site’s template, once, and the author pastes a link.</p>
<nav aria-label="On this page"><ul>
<li><a href="#form">The form that needs no config</a></li>
<li><a href="#left">What each editor leaves</a></li>
<li><a href="#numbers">Phone numbers</a></li>
${editors.map(({file, name}) => `<li><a href="#${file}">${name}</a></li>`).join('\n')}
<li><a href="#other">Another editor</a></li>
</ul></nav>

<section id="form">
<h2>The form that needs no config</h2>
${code(linkFirst)}
<p>The script turns it into the widget. Where an editor takes the <code>div</code> away, the link is left: alone in its
paragraph, it becomes the widget too. Where there is no script (e-mail, RSS, print), it is a link to the hosted page. The page <a href="../builder/insert.html">Put a card on your page</a> writes it for an author. Only the
film cannot be chosen by a link: it needs the tag.</p>
<p>The configs below also let the tag itself through:</p>
${code(tag)}
</section>

<section>
<h2 id="left">What each editor leaves</h2>
${table(survival)}
<dl>
<dt>kept</dt><dd>as it was written</dd>
<dt>link</dt><dd>only the link is left, which becomes the widget where the script is</dd>
<dt>escaped</dt><dd>the reader sees the code</dd>
<dt>gone</dt><dd>nothing is left</dd>
</dl>
</section>

<section id="numbers">
<h2>Phone numbers</h2>
<p>An author who can post a tag must not be able to put a false number under the hospital’s name: so <code>phone</code>,
<code>emergency-phone</code>, <code>clinic</code> and the hospital’s other details are in no list below, and no more is
<code>slot</code>, which replaces a sentence, or the address of a film file. They come from the template’s
<code>&lt;meta&gt;</code> or from <code>hospital.js</code>, which only the web team can change.</p>
</section>

${editors.map((editor) => section(editor, configs[editor.file]!)).join('\n\n')}

<section id="other">
<h2>Another editor</h2>
<ul>
<li>The least that must survive is <code>&lt;a href&gt;</code> alone in a <code>&lt;p&gt;</code>. That is enough for every
widget.</li>
<li>To keep the choices of the author: the tags and attributes that the lists above name, one by one. Not a pattern for all
attributes, not <code>style</code>, not <code>slot</code>, not <code>on…</code>.</li>
<li>Never allow <code>&lt;script&gt;</code>, <code>&lt;iframe&gt;</code> or “any HTML” for a widget. The script stands in the
template.</li>
<li>The tag holds a link and no paragraph: some editors tear a paragraph out of a tag that they do not know.</li>
<li>Let the author see it: <a href="editor.css"><code>editor.css</code></a> draws a box with the widget’s name around its
link, in any editor.</li>
<li>Save once as an author, not as an administrator, and look at the published page: what an author saves last is what
stays.</li>
</ul>
</section>
</main>`,
  });
}
