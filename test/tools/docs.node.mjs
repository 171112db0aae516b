import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {dirname, join, normalize} from 'node:path';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));

const inDocs = readdirSync('docs', {recursive: true}).map((name) => `docs/${name}`);
const pages = ['README.md', 'CONTRIBUTING.md', 'CHANGELOG.md', 'SECURITY.md', ...inDocs]
  .map(normalize)
  .filter((name) => name.endsWith('.md'));

const read = (page) => readFileSync(page, 'utf8');
const withoutCode = (text) => text.replace(/^ *```[^]*?^ *```$/gm, '').replace(/`[^`\n]*`/g, '');
const inlineCode = (text) =>
  [...text.replace(/^ *```[^]*?^ *```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(([, code]) => code);
const links = (text) =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)|src="([^"]+)"/g)].map(([, md, html]) => md ?? html);

/** The anchors that a forge makes of headings. */
const anchors = (page) =>
  [...read(page).matchAll(/^#+ (.+)$/gm)].map(([, heading]) =>
    heading
      .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replace(/\s/g, '-'),
  );

const isDead = (page) => (link) => {
  const [path, anchor] = link.split('#');
  const target = path ? join(dirname(page), path) : page;
  return !existsSync(target) || (anchor !== undefined && !anchors(target).includes(anchor));
};

const {scripts} = JSON.parse(read('package.json'));
const npmOwn = ['ci', 'install', 'pack', 'view', 'publish', 'version', 'tag', 'update'];
const isUnknown = (command) => !(command in scripts) && !npmOwn.includes(command);

/** A file or folder of this repository, as prose names it. */
const ours = /^(?:\.storybook|\.ci|dist|docs|locales|recipes|src|stories|test|tools)\/[\w./-]*$/;

/** What a reader would copy: an element, and what stands between its tags. */
const elementsIn = (text) =>
  [...text.matchAll(/<(miscarriage-[a-z-]+)(?:\s[^<>]*)?(?:\/>|>(?:([^]*?)<\/\1>)?)/g)].map(([all, , children]) => ({
    all,
    children,
  }));

describe('the documentation', () => {
  for (const page of pages) {
    it(`${page} leads to files and headings that exist`, () => {
      const dead = links(read(page))
        .filter((link) => !/^(https?|mailto):/.test(link))
        .filter(isDead(page));
      assert.deepEqual(dead, []);
    });

    it(`${page} names commands that exist`, () => {
      const named = [...read(page).matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w:-]*)/g)].map(
        ([, command]) => command,
      );
      assert.deepEqual(named.filter(isUnknown), []);
    });

    it(`${page} names files that exist`, () => {
      const missing = inlineCode(read(page)).filter((code) => ours.test(code) && !existsSync(code));
      assert.deepEqual(missing, []);
    });

    it(`${page} has the emergency link inside each tag that can be copied`, () => {
      // A tag in a sentence, without an end, is a name.
      const bare = elementsIn(read(page)).filter(
        ({all, children}) => all.endsWith('/>') || (children !== undefined && !children.includes('href="tel:')),
      );
      assert.deepEqual(
        bare.map(({all}) => all),
        [],
      );
    });
  }

  it('the part on words of CHANGELOG begins with the present content version', () => {
    const [, present] = /contentVersion = '(.*?)'/.exec(read('src/content/about.ts'));
    const [, newest] = /^# Words[^]*?^## (.*)$/m.exec(read('CHANGELOG.md'));
    assert.equal(newest, present);
  });

  it('README is one screen a reader: 130 lines at most', () => {
    assert.ok(read('README.md').trimEnd().split('\n').length <= 130);
  });
});
