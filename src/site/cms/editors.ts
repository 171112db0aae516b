/** What the page says about an editor, beside its config. The name of the file is the anchor. */
export interface Editor {
  file: string;
  name: string;
  /** Where the config goes, in a sentence or two. */
  how: string;
}

export const editors: readonly Editor[] = [
  {
    file: 'ckeditor5',
    name: 'CKEditor 5',
    how: 'Add the plugin to your own list of plugins. The widget is one object in the text: it can be selected, moved and deleted, and cannot be damaged by typing. The “General HTML Support” feature is no way round: a pattern for the tag does not work there, and one for all tags lets scripts in. The block “HTML embed” keeps every form, and every script: give it to nobody for this.',
  },
  {
    file: 'tinymce',
    name: 'TinyMCE',
    how: 'Spread the two settings into your own. The form with data- attributes needs neither of them. Add editor.css to content_css, so that the author sees the widget as a box.',
  },
  {
    file: 'quill',
    name: 'Quill',
    how: 'Run this before you make the editor. Store getSemanticHTML() or the Delta, as you do now.',
  },
  {
    file: 'tiptap',
    name: 'Tiptap',
    how: 'Spread the widgets into your own list of extensions.',
  },
  {
    file: 'dompurify',
    name: 'DOMPurify',
    how: 'The form with data- attributes needs no config. This one keeps the tag too.',
  },
  {
    file: 'sanitize-html',
    name: 'sanitize-html',
    how: 'Keeps both forms.',
  },
  {
    file: 'js-xss',
    name: 'js-xss',
    how: 'Keeps both forms.',
  },
  {
    file: 'rehype-sanitize',
    name: 'rehype-sanitize',
    how: 'Keeps both forms, and tel: links, which it drops by default.',
  },
  {
    file: 'markdown-it',
    name: 'markdown-it',
    how: 'Without any config, write the link as Markdown, alone in its paragraph. To allow the tag, HTML has to be switched on, which lets scripts through; so the result goes through a sanitizer.',
  },
];
