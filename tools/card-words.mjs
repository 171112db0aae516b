// The words of the cards: what src/content says, and the texts of each language made of it by lit-localize.
import {mkdirSync, writeFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {pathToFileURL} from 'node:url';
import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {extractOptions} from '@lit/localize-tools/lib/program-analysis.js';
import {writeXliff} from './catalogue.mjs';
import {languages, translated} from './rows.mjs';
import {build, root} from './paths.mjs';
import {Refused} from './run.mjs';

/** lit-localize reads and writes where it is told, which is not where we keep things. */
const xliffDir = `${build}/locales`;

// Any, since a locale is no string in lit-localize's types, but what its own reader of configurations makes of one.
const localizerTo = (outputDir, /** @type {any} */ sourceLocale = 'en') =>
  new TransformLitLocalizer({
    baseDir: root,
    resolve,
    sourceLocale,
    targetLocales: translated,
    tsConfig: 'locales/tsconfig.json',
    output: {mode: 'transform', outputDir},
    interchange: {format: 'xliff', xliffDir},
  });

const messagesIn = (localizer) => {
  const {messages, errors} = localizer.extractSourceMessages();
  if (errors.length) throw new Refused(errors.map(({messageText}) => `en: ${messageText}`).join('\n'));
  const place = ({file, node}) => [file.fileName, String(node.getStart()).padStart(8, '0')].join(' ');
  return messages
    .toSorted((a, b) => (place(a) < place(b) ? -1 : 1))
    .map((message) => ({
      id: message.name,
      source: message.contents.join(''),
      desc: message.desc,
      ownId: extractOptions(message.node.arguments[1], message.file).result.id,
    }));
};

/** What is said in src/content, in the order of the sources; `ownId` is an id without a hash of the English. */
export function cardMessages() {
  return messagesIn(localizerTo(''));
}

/**
 * Writes the texts of each language, from the translations that may ship. A sentence without one stays in English, so
 * that its author can see it; what it says of that is for the caller, who has the messages.
 */
export async function compileCards(folder, unitsOf) {
  mkdirSync(xliffDir, {recursive: true});
  for (const language of translated) {
    const units = unitsOf(language).map((unit) => (unit.review ? {...unit, target: ''} : unit));
    writeFileSync(`${xliffDir}/${language}.xlf`, writeXliff(language, units, 'src/content'));
  }
  const localizer = localizerTo(folder);
  const messages = messagesIn(localizer);
  await localizer.build();
  // The words of a language are one object of strings, gathered from the blocks.
  for (const language of languages) {
    const file = `${folder}/${language}/content/text.js`;
    const {text} = await import(pathToFileURL(file).href);
    writeFileSync(file, `export const text = ${JSON.stringify(text, null, 2)};\n`);
  }
  return messages;
}
