import {existsSync} from 'node:fs';
import {dirname, resolve} from 'node:path';
import {transform} from 'esbuild';
import MagicString from 'magic-string';
import {evidence} from './evidence.mjs';
import {generated, root} from './paths.mjs';
import {unnamed, version} from './release-folder.mjs';

/** TypeScript sources as they are; types are checked by tsc, not here. */
export function typescript() {
  return {
    name: 'typescript',
    resolveId(source, importer) {
      const file = importer && source.startsWith('.') ? resolve(dirname(importer), source).replace(/\.js$/, '.ts') : '';
      return file && existsSync(file) ? file : null;
    },
    async transform(code, id) {
      if (!id.endsWith('.ts')) return null;
      const {code: js, map} = await transform(
        code.replaceAll('__VERSION__', version).replaceAll('__RELEASE__', unnamed),
        {
          loader: 'ts',
          target: 'es2021',
          sourcefile: id,
          sourcemap: true,
          tsconfigRaw: {compilerOptions: {useDefineForClassFields: false, verbatimModuleSyntax: true}},
        },
      );
      return {code: js, map};
    },
  };
}

/** What a bundle does without: words, which a build writes for each language, and what is for those who check a source. @type {[RegExp, string[]][]} */
const leftOut = [
  [/\/src\/content\/[\w-]+\.ts$/, ['heading', 'text', 'claim', 'question']],
  [/\/src\/data\/sources\.ts$/, ['kind', 'read']],
  [/\/src\/data\/countries\.ts$/, ['seenOn', 'checked', 'emergencySeenOn', 'relaySeenOn']],
];

/**
 * Words differ by language, statements do not: of a topic file, a bundle gets the statements only; without what they rest on,
 * where that has a file of its own.
 */
export function contentWithoutWords({withSources = true} = {}) {
  return {
    name: 'content-without-words',
    transform(code, id) {
      const [, known] = leftOut.find(([file]) => file.test(id)) ?? [];
      if (!known) return null;
      const words = withSources ? known : [...known, 'sources'];
      const out = new MagicString(code);
      const dropWords = (node) => {
        if (!node || typeof node !== 'object') return;
        if (node.type !== 'ObjectExpression') return Object.values(node).forEach(dropWords);
        node.properties.forEach((property, index) => {
          const next = node.properties[index + 1]?.start ?? property.end;
          if (words.includes(property.key?.name)) out.remove(property.start, next);
          else dropWords(property.value);
        });
      };
      for (const node of this.parse(code).body) {
        const [declared] = node.declaration?.declarations ?? [];
        if (declared?.id.name === 'text') out.remove(node.start, node.end);
        else dropWords(declared?.init);
      }
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

/** For bundlers, which give files names of their own: a language is a file beside the modules. */
export function textFiles() {
  return {
    name: 'text-files',
    resolveDynamicImport(specifier) {
      const [, language] = /\/([\w-]+)\/content\/text\.js$/.exec(specifier) ?? [];
      return language ? {id: `./text/${language}.js`, external: true} : null;
    },
  };
}

/** For the drop-in files and the builder, which no bundler reads again. */
export function releasedText() {
  return {
    name: 'released-text',
    load: (id) =>
      id.endsWith('src/generated/text-files.ts') ? "export {loadFile} from '../page/released-text.js';" : null,
  };
}

/** What is asked for when a reader opens the list of sources: every row, and which of them each statement rests on. */
export function sourcesFile() {
  return {
    name: 'sources-file',
    resolveId: (id) => (id === 'sources-file' ? `\0${id}` : null),
    load: (id) =>
      id === '\0sources-file'
        ? `export const rows = ${JSON.stringify(evidence.rows)}; export const restsOn = ${JSON.stringify(evidence.restsOn)};`
        : null,
  };
}

/** For the drop-in files, which have the first three sources of each card inside: stands in place of src/ui/evidence.ts. */
export function evidenceInFile() {
  return {
    name: 'evidence-in-file',
    load: (id) =>
      id.endsWith('src/ui/evidence.ts')
        ? `import {loadFile} from '../page/released-text.js';
        import {filesFolder} from '../page/files.js';
        import {nameOfCard} from '../content/statement.js';
        const first = ${JSON.stringify(evidence.first)};
        export const evidence = undefined;
        export const firstSources = (statements) => first[nameOfCard(statements)];
        export const loadEvidence = async (statements) => {
          const {rows, restsOn} = await loadFile('sources');
          const lists = restsOn[nameOfCard(statements)];
          return {rows, of: (statement) => lists[statements.indexOf(statement)].map((index) => rows[index])};
        };
        export const hostedPage = (language, tag) =>
          new URL(\`pages/\${language}/\${tag.replace('miscarriage-', '')}.html\`, filesFolder()).href;`
        : null,
  };
}

/**
 * For the drop-in files: the view for a page without script is made in the build, so a reader's phone need not carry it.
 * Where an element asks whether it is `isStatic`, the answer is no, and the minifier drops the rest.
 */
export function dropStaticViews() {
  return {
    name: 'drop-static-views',
    transform(code, id) {
      if (!id.endsWith('.ts') || !code.includes('isStatic')) return null;
      const out = new MagicString(code);
      const answerNo = (node) => {
        if (!node || typeof node !== 'object') return;
        if (node.type === 'AssignmentExpression') return answerNo(node.right);
        const asks = node.type === 'MemberExpression' && !node.computed && node.property.name === 'isStatic';
        if (asks) out.update(node.start, node.end, 'false');
        else Object.values(node).forEach(answerNo);
      };
      answerNo(this.parse(code));
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

/** What the build knows and the snippet builder says: a file of its own, written when all else is there. */
export function builderData() {
  return {
    name: 'builder-data',
    resolveId: (id) => (id.endsWith('/data.js') ? {id: `./data.js?v=${unnamed}`, external: true} : null),
  };
}

/** The entry of a drop-in file: with one language inside, its words come before the elements are defined. */
export function dropIn(language) {
  return {
    name: 'drop-in',
    resolveId: (id) => (id.startsWith('drop-in:') ? `\0${id}` : null),
    load(id) {
      const own = `import {bundleText} from '${root}src/locale/load.ts';
      import {text} from '${root}${generated}/${language}/content/text.js';
      bundleText('${language}', text);`;
      if (id === '\0drop-in:own') return own;
      if (id !== '\0drop-in:entry') return null;
      return `${language ? "import 'drop-in:own';" : ''}
      import '${root}src/page/script.ts';`;
    },
  };
}

/**
 * Gives Lit's Trusted Types policy a name of ours. Two copies of Lit on a page (ours and the CMS's) would ask for the
 * same name, and the second would die at its first line.
 */
export function policyName() {
  return {
    name: 'policy-name',
    transform(code, id) {
      if (!id.endsWith('lit-html/lit-html.js')) return null;
      const found = /(\w+)\.createPolicy\("lit-html",(\{createHTML:\w+=>\w+\})\)/;
      if (!found.test(code)) this.error('Lit creates its Trusted Types policy in another way now: adapt policyName.');
      return {
        code: code.replace(found, '(()=>{try{return $1.createPolicy("miscarriage-elements",$2)}catch{}})()'),
        map: null,
      };
    },
  };
}

/** A classic script is read in the letters of its page, unless it begins with this mark: three bytes, for pages of old sites. */
export function byteOrderMark() {
  return {
    name: 'byte-order-mark',
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk') chunk.code = `\uFEFF${chunk.code}`;
    },
  };
}

/** The licences of what is inside stand beside the files; this one line in each says where. */
export const banner = `/*! miscarriage-elements ${version}, MIT; contains Lit, BSD-3-Clause: see LICENSES.txt */`;
