import {transform} from 'esbuild';
import MagicString from 'magic-string';

// An identifier is legal wherever Lit allows an expression in css``.
const mark = 'x__EXPR_';

/**
 * Rollup plugin: minifies Lit's css`` and html`` literals of our own code.
 * css``: by esbuild, which knows nesting, @supports and light-dark(). html``: runs of white space become one blank,
 * never none, so inline elements keep their gap; edges that only lay the source out go.
 */
export function minifyTemplates() {
  return {
    name: 'minify-templates',
    async transform(code, id) {
      if (id.includes('node_modules') || !/\b(css|html)\s*`/.test(code)) return null;
      const out = new MagicString(code);
      const jobs = [];
      walk(this.parse(code), (node) => {
        if (node.type !== 'TaggedTemplateExpression') return;
        if (node.tag.name === 'css')
          jobs.push(minifyCss(node.quasi.quasis, out, (message) => this.error(`${id}: ${message}`)));
        if (node.tag.name === 'html') minifyHtml(node.quasi.quasis, out);
      });
      await Promise.all(jobs);
      return {code: out.toString(), map: out.generateMap({hires: 'boundary'})};
    },
  };
}

// A blank beside these is never seen; beside any other element it can be a gap between words.
const block = 'details|div|dd|dl|dt|fieldset|footer|h\\d|header|legend|li|option|p|section|select|summary|ul';
const betweenBlocks = new RegExp(`(?<=</(?:${block}))> <(?=/?(?:${block})\\b)`, 'g');

const minifyHtml = (quasis, out) => {
  quasis.forEach((quasi, index) => {
    let text = quasi.value.raw.replace(/\s+/g, ' ').replace(betweenBlocks, '><');
    if (index === 0 && /^\s*\n/.test(quasi.value.raw)) text = text.trimStart();
    if (quasi.tail && /\n\s*$/.test(quasi.value.raw)) text = text.trimEnd();
    put(quasi, text, out);
  });
};

const minifyCss = async (quasis, out, fail) => {
  const source = quasis.map((quasi, index) => quasi.value.cooked + (quasi.tail ? '' : `${mark}${index}_`)).join('');
  const {code, warnings} = await transform(source, {
    loader: 'css',
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
  });
  const parts = code.trimEnd().split(new RegExp(`${mark}\\d+_`));
  if (warnings.length || parts.length !== quasis.length)
    fail(`css cannot be minified: ${warnings[0]?.text ?? 'expressions moved'}`);
  quasis.forEach((quasi, index) => put(quasi, parts[index].replace(/[\\`]|\$\{/g, '\\$&'), out));
};

const put = (quasi, text, out) => {
  if (quasi.start === quasi.end) return;
  if (text === '') out.remove(quasi.start, quasi.end);
  else out.overwrite(quasi.start, quasi.end, text);
};

const walk = (node, visit) => {
  if (Array.isArray(node)) node.forEach((child) => walk(child, visit));
  else if (node && typeof node.type === 'string') {
    visit(node);
    for (const key in node) if (key !== 'type') walk(node[key], visit);
  }
};
