import {readFileSync} from 'node:fs';
import {entriesOf} from './files.mjs';

/** The packages that dist/ contains: Lit's, and what the builder checks numbers with. */
export const inside = ['lit', 'lit-element', 'lit-html', '@lit/reactive-element', 'libphonenumber-js'];

export function licences() {
  const texts = inside.map((name) => {
    const {version} = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    const file = entriesOf(`node_modules/${name}`).find((entry) => /^licen[cs]e/i.test(entry));
    return `${name} ${version}\n\n${readFileSync(`node_modules/${name}/${file}`, 'utf8').trim()}\n`;
  });
  return [`miscarriage-elements\n\n${readFileSync('LICENSE', 'utf8').trim()}\n`, ...texts].join(
    `\n${'-'.repeat(72)}\n\n`,
  );
}
