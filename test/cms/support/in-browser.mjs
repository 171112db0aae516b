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

const ckeditor = async (plugins = []) => {
  const editor = await ClassicEditor.create(place(), {
    licenseKey: 'GPL',
    plugins: [Essentials, Paragraph, Link, ...plugins],
    htmlEmbed: {sanitizeHtml: (html) => ({html, hasChanged: false})},
  });
  return (html) => {
    editor.setData(html);
    return editor.getData();
  };
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
  return (html) => {
    editor.setContent(html);
    return editor.getContent();
  };
};

const quill = () => {
  const editor = new Quill(place(), {theme: 'snow'});
  return (html) => {
    editor.setContents(editor.clipboard.convert({html}));
    return editor.getSemanticHTML();
  };
};

const tiptap = (extensions = []) => {
  const editor = new Editor({element: place(), extensions: [StarterKit, ...extensions]});
  return (html) => {
    editor.commands.setContent(html);
    return editor.getHTML();
  };
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

/** What each editor makes of each of `inputs`. */
window.tryEditors = async (inputs) => {
  const outputs = {};
  for (const [name, make] of Object.entries(makers)) {
    const editor = await make();
    outputs[name] = {};
    for (const [input, html] of Object.entries(inputs)) outputs[name][input] = await editor(html);
  }
  return outputs;
};
