import type {TemplateValues} from '../ui/when.js';

// The template language of what a page shows without script: a part of Mustache. src/php/fill.php is the
// same in PHP; test/static/fill.json is the table that both are tested with.
//
//   {{name}}                  the value, escaped; nothing where there is none
//   {{{name}}}                the value, which is HTML
//   {{#name}} … {{/name}}     once where there is a value; for each item of a list, with the item's own values
//   {{^name}} … {{/name}}     where there is none

const escapes: Readonly<Record<string, string>> = {'&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;'};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character]!);
}

/** The template with its values in. In one pass, so a value that looks like a mark stays what it is. */
export function fill(template: string, values: TemplateValues): string {
  // Text and marks in turn.
  const parts = template.split(/\{\{(\{.*?\}|.*?)\}\}/s);

  /** From a part to the end of its block; `write` is off in a block that is only passed over. */
  const block = (from: number, scope: TemplateValues, write: boolean): {html: string; end: number} => {
    let html = '';
    for (let at = from; ; at += 2) {
      if (write) html += parts[at]!;
      const mark = parts[at + 1];
      if (mark === undefined || mark.startsWith('/')) return {html, end: at + 2};
      const value = scope[mark.replace(/[#^{}]/g, '')];
      if (mark.startsWith('#') || mark.startsWith('^')) {
        const items = Array.isArray(value) ? (value as TemplateValues[]) : value ? [{}] : [];
        const scopes = mark.startsWith('#') ? items : items.length ? [] : [{}];
        const {end} = block(at + 2, scope, false);
        if (write) for (const item of scopes) html += block(at + 2, {...scope, ...item}, true).html;
        at = end - 2;
      } else if (write && typeof value === 'string') html += mark.startsWith('{') ? value : escapeHtml(value);
    }
  };
  return block(0, values, true).html;
}
