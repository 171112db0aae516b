import {TransformLitLocalizer} from '@lit/localize-tools/lib/modes/transform.js';
import {extractOptions} from '@lit/localize-tools/lib/program-analysis.js';

/** What is said in src/content: each {id, source, desc, ownId}, in the order of the sources. */
export function extractMessages(config) {
  const localizer = new TransformLitLocalizer({
    ...config,
    baseDir: 'locales',
    resolve: (path) => `${process.cwd()}/locales/${path}`,
  });
  const {messages, errors} = localizer.extractSourceMessages();
  const place = ({file, node}) => [file.fileName, String(node.getStart()).padStart(8, '0')].join(' ');
  const plain = (message) => ({
    id: message.name,
    source: message.contents.join(''),
    desc: message.desc,
    ownId: extractOptions(message.node.arguments[1], message.file).result.id,
  });
  return {
    messages: messages.toSorted((a, b) => (place(a) < place(b) ? -1 : 1)).map(plain),
    errors: errors.map(({messageText}) => `en: ${messageText}`),
  };
}
