// All editors of the table, each in its own place: those that need a browser in a page, the others here.
import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import markdownIt from 'markdown-it';
import rehypeParse from 'rehype-parse';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import sanitizeHtml from 'sanitize-html';
import {unified} from 'unified';
import xss from 'xss';
import {render} from '../../../dist/cms/markdown-it.mjs';
import {clean as cleanJsXss} from '../../../dist/cms/js-xss.mjs';
import {clean as cleanRehype} from '../../../dist/cms/rehype-sanitize.mjs';
import {clean as cleanSanitizeHtml} from '../../../dist/cms/sanitize-html.mjs';
import {chromiumOnly, dist, inRest, serve, siteOn, test as pageTest} from '../../support/page.mjs';
import {inMarkdown} from './forms.mjs';

const root = new URL('../../../', import.meta.url);

const rehype = unified().use(rehypeParse, {fragment: true}).use(rehypeSanitize).use(rehypeStringify);
const markdown = markdownIt();
const markdownWithHtml = markdownIt({html: true});

const inNode = {
  'sanitize-html': (html) => sanitizeHtml(html),
  'sanitize-html, with the config': cleanSanitizeHtml,
  'js-xss': (html) => xss(html),
  'js-xss, with the config': cleanJsXss,
  'rehype-sanitize': (html) => String(rehype.processSync(html)),
  'rehype-sanitize, with the config': cleanRehype,
  'markdown-it': (html, form) => markdown.render(inMarkdown(form, html)),
  'markdown-it, html: true': (html, form) => markdownWithHtml.render(inMarkdown(form, html)),
  'markdown-it, with the config': (html, form) => render(inMarkdown(form, html)),
};

/** Those that let scripts through: a table tells what they do, no config of ours makes an editor one of them. */
export const open = ['CKEditor 5, HTML embed', 'markdown-it, html: true'];

/** In one browser, and not with `npm test`: fourteen editors are heavy. */
export const inEditors = {...chromiumOnly('the editors are tried in one browser'), ...inRest()};

/**
 * A test with `tried`: what each editor makes of each of `inputs`, the page in which the editors are, and what that page logged. They
 * are made once, so the tests of a file run in one worker.
 */
export const testOf = (inputs) => {
  const test = pageTest.extend({
    tried: [
      async ({browser}, use) => {
        const server = await serve(dist);
        const site = siteOn(server, browser);
        const seen = await openEditors(site);
        await use({...seen, origin: site.origin, outputs: await tryAll(seen.page, inputs)});
        await site.close();
        server.stop();
      },
      {scope: 'worker', timeout: 240_000},
    ],
  });
  test.describe.configure({mode: 'default'});
  return test;
};

/** The page with the real editors, served from node_modules and from nowhere else. */
const openEditors = async (site) => {
  const {outputFiles} = await build({
    entryPoints: [fileURLToPath(new URL('test/editors/support/in-browser.mjs', root))],
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'editors',
    write: false,
    logLevel: 'error',
  });
  for (const {path, text} of outputFiles) site.make(`/editors/${path.split('/').pop()}`, text);
  const style = (path) => readFileSync(new URL(`node_modules/${path}`, root), 'utf8');
  site.make('/editors/ckeditor5.css', style('ckeditor5/dist/ckeditor5.css'));
  site.make('/editors/quill.css', style('quill/dist/quill.snow.css'));
  for (const name of ['skin.css', 'skin.min.css', 'content.css', 'content.min.css'])
    site.make(`/tinymce/skins/ui/oxide/${name}`, style(`tinymce/skins/ui/oxide/${name}`));
  site.make(
    '/editors.html',
    `<!doctype html><meta charset="utf-8"><title>Editors</title>
<link rel="stylesheet" href="/editors/ckeditor5.css"><link rel="stylesheet" href="/editors/quill.css">
<link rel="stylesheet" href="/cms/editor.css">
<body><script type="module" src="/editors/in-browser.js"></script>`,
  );
  return site.open('/editors.html', {wait: false});
};

/** `{editor: {form: output}}`, for all of them. */
const tryAll = async (page, inputs) => {
  const outputs = await page.evaluate((inputs) => window.tryEditors(inputs), inputs);
  for (const [name, run] of Object.entries(inNode)) {
    outputs[name] = Object.fromEntries(Object.entries(inputs).map(([form, html]) => [form, run(html, form).trim()]));
  }
  return outputs;
};
