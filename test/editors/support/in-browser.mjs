// Bundled for the browser by the test: the real editors, as they come and with the configs that dist/cms/ publishes.
// Each one takes stored HTML, as a CMS gives it to the editor, and returns what the CMS would store.
import {Editor} from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import {ClassicEditor, Essentials, HtmlEmbed, Link, Paragraph} from 'ckeditor5';
import DOMPurify from 'dompurify';
import Quill from 'quill';
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import {MiscarriageWidgets} from '../../../dist/cms/ckeditor5.mjs';
import {clean} from '../../../dist/cms/dompurify.mjs';
import {config as tinymceConfig} from '../../../dist/cms/tinymce.mjs';
import {widgets} from '../../../dist/cms/tiptap.mjs';

const place = () => document.body.appendChild(document.createElement('div'));

/** Takes stored HTML and gives back what would be stored; or, by `paste`, what an author pastes from the clipboard. */
const visual = ({set, get, editable}) =>
  Object.assign(
    (html) => {
      set(html);
      return get();
    },
    {
      paste: async ({html, text}) => {
        set('');
        const {ClipboardEvent, DataTransfer} = editable.ownerDocument.defaultView;
        const clipboardData = new DataTransfer();
        if (html) clipboardData.setData('text/html', html);
        clipboardData.setData('text/plain', text);
        editable.focus();
        editable.dispatchEvent(new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}));
        await new Promise((resolve) => setTimeout(resolve, 50));
        return get();
      },
    },
  );

const ckeditor = async (plugins = []) => {
  const editor = await ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Link, ...plugins],
    htmlEmbed: {sanitizeHtml: (html) => ({html, hasChanged: false})},
  });
  return visual({
    set: (html) => editor.setData(html),
    get: () => editor.getData(),
    editable: editor.editing.view.getDomRoot(),
  });
};

const tiny = async (config = {}) => {
  const [editor] = await tinymce.init({
    target: place(),
    license_key: 'gpl',
    skin_url: '/tinymce/skins/ui/oxide',
    content_css: '/cms/editor.css',
    promotion: false,
    convert_urls: false,
    ...config,
  });
  return visual({
    set: (html) => editor.setContent(html),
    get: () => editor.getContent(),
    editable: editor.getBody(),
  });
};

const quill = () => {
  const editor = new Quill(place(), {theme: 'snow'});
  return visual({
    set: (html) => editor.setContents(editor.clipboard.convert({html})),
    get: () => editor.getSemanticHTML(),
    editable: editor.root,
  });
};

const tiptap = (extensions = []) => {
  const editor = new Editor({element: place(), extensions: [StarterKit, ...extensions]});
  return visual({
    set: (html) => editor.commands.setContent(html),
    get: () => editor.getHTML(),
    editable: editor.view.dom,
  });
};

const embed = async () => {
  const editor = await ckeditor([HtmlEmbed]);
  return (html) => editor(`<div class="raw-html-embed">${html}</div>`);
};

const makers = {
  'CKEditor 5': () => ckeditor(),
  'CKEditor 5, HTML embed': embed,
  'CKEditor 5, with the config': () => ckeditor([MiscarriageWidgets]),
  'TinyMCE 8': () => tiny(),
  'TinyMCE 8, few valid_elements': () => tiny({valid_elements: 'p,strong,em,ul,ol,li,a[href]'}),
  'TinyMCE 8, with the config': () => tiny(tinymceConfig),
  'Quill 2': quill,
  // Its blots are registered for all editors of the page: so it comes after the plain one.
  'Quill 2, with the config': async () => {
    await import('../../../dist/cms/quill.mjs');
    return quill();
  },
  'Tiptap 3': () => tiptap(),
  'Tiptap 3, with the config': () => tiptap(widgets),
  DOMPurify: () => (html) => DOMPurify.sanitize(html),
  'DOMPurify, with the config': () => clean,
};

const editors = {};

/** What each editor makes of each of `inputs`. */
window.tryEditors = async (inputs) => {
  const outputs = {};
  for (const [name, make] of Object.entries(makers)) {
    editors[name] = await make();
    outputs[name] = {};
    for (const [input, html] of Object.entries(inputs)) outputs[name][input] = await editors[name](html);
  }
  return outputs;
};

/** What is stored where an author pastes a clipboard, {html, text}, into each editor that is written in; without html: as plain text. */
window.pasteIntoEditors = async (clip) => {
  const outputs = {};
  for (const [name, {paste}] of Object.entries(editors)) if (paste) outputs[name] = await paste(clip);
  return outputs;
};
