import type {Allowed} from './allowed.js';

/** What an author sees of a widget in an editor that does not run it: a box with its name, and the link in it. */
export function editorStyle(allowed: Allowed): string {
  const tags = Object.keys(allowed);
  const names = tags.map(
    (tag) => `${tag}:not(:defined)::before {
  content: '${tag} ' attr(lang) ' ' attr(topic);
}
`,
  );
  return `:is(${tags.join(', ')}):not(:defined),
[data-miscarriage] {
  display: block;
  margin-block: 1em;
  padding: 0.75em 1em;
  border: 2px dashed;
  border-radius: 0.5em;
}
:is(${tags.join(', ')}):not(:defined)::before,
[data-miscarriage]::before {
  display: block;
  font: 0.8125em ui-monospace, monospace;
}
[data-miscarriage]::before {
  content: attr(data-miscarriage) ' ' attr(data-lang) ' ' attr(data-topic);
}
${names.join('')}`;
}
