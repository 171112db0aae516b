// What the files of the hosted pages say, and the command that writes a hospital into them.
import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, test} from 'node:test';
import {fileURLToPath} from 'node:url';
import {contentVersion, hostedPages} from '../../build/node.js';
import {elements as tags} from '../../dist/index.js';
import {load} from '../../tools/load.mjs';
import {read as parse} from '../support/html.mjs';

const {languages} = await load('src/data/languages.ts');

const elements = Object.keys(tags).map((tag) => tag.replace('miscarriage-', ''));
const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const command = fileURLToPath(new URL('../../tools/pages.mjs', import.meta.url));
const read = (name) => readFileSync(join(dist, name), 'utf8');
const pageOf = (language, element) => parse(read(`pages/${language}/${element}.html`));
const meta = (page, name) =>
  page
    .all('meta')
    .find((item) => item.get('name') === name)
    ?.get('content');
const policy = (page) => page.all('meta').find((item) => item.get('http-equiv') === 'Content-Security-Policy');

const folder = mkdtempSync(join(tmpdir(), 'pages-'));
after(() => rmSync(folder, {recursive: true}));

const file = (content) => {
  const path = join(folder, 'hospital.json');
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};

for (const language of languages) {
  for (const element of elements) {
    test(`the page ${language}/${element} says what it is, and links to its other languages and to the other cards`, () => {
      const page = pageOf(language, element);
      const html = page.one('html');
      const title = page.one('title').text;
      assert.ok(title.endsWith(` – ${page.one('h1').text}`) && title.length > page.one('h1').text.length + 3);
      assert.equal(html.get('lang'), language);
      assert.equal(html.get('dir') ?? 'ltr', language === 'ar' ? 'rtl' : 'ltr');
      assert.deepEqual(
        page
          .all('link')
          .filter((link) => link.get('rel') === 'alternate')
          .map((link) => [link.get('hreflang'), link.get('href')]),
        languages.map((other) => [other, `../${other}/${element}.html`]),
      );
      // The film is the hospital's, so this page has none: nothing leads to it.
      assert.equal(meta(page, 'robots'), element === 'film' ? 'noindex' : undefined);
      const description = meta(page, 'description');
      if (element !== 'film') assert.ok(description.length > 5 && !/[<{]|\d{3}/.test(description));
      assert.deepEqual(
        page
          .all('a')
          .filter((link) => link.within('header') && !link.within('main'))
          .map((link) => [link.get('lang'), link.get('href')]),
        languages.filter((other) => other !== language).map((other) => [other, `../${other}/${element}.html`]),
      );
      const others = page.all('a').filter((link) => link.within('nav') && !link.within('header'));
      assert.deepEqual(
        others.map((link) => link.get('href')),
        elements.filter((other) => ![element, 'film'].includes(other)).map((other) => `../${language}/${other}.html`),
      );
      for (const link of others)
        assert.ok(read(join('pages', language, link.get('href'))).includes(`<title>${link.text} – `), link.text);
    });
  }

  test(`the pages in ${language} say no number of any country without script, but words, while the hospital is not known`, () => {
    for (const element of elements) {
      const page = pageOf(language, element);
      const calls = page
        .all('a')
        .filter((link) => link.get('href')?.startsWith('tel:') && !link.within('details', 'miscarriage-countries'));
      assert.deepEqual(calls, [], element);
      assert.ok(page.one(`miscarriage-${element}`).text.length > 20, element);
    }
  });
}

/** What a page says to search engines. */
const dataOf = (page) => {
  const block = page.all('script').find((script) => script.get('type') === 'application/ld+json');
  return block && JSON.parse(block.source);
};

for (const language of languages) {
  test(`the pages in ${language} have one h1, and no level of a heading is left out`, () => {
    for (const element of elements) {
      const levels = pageOf(language, element)
        .all('*')
        .flatMap(({name}) => (/^h[1-6]$/.test(name) ? [Number(name[1])] : []));
      assert.equal(levels.filter((level) => level === 1).length, 1, element);
      for (const [index, level] of levels.entries())
        assert.ok(level <= (levels[index - 1] ?? 0) + 1, `${element}: ${levels.join(' ')}`);
    }
  });

  test(`the pages in ${language} say to search engines what they are, and of no review that did not happen`, () => {
    for (const element of elements) {
      const page = pageOf(language, element);
      const data = dataOf(page);
      if (element === 'film') {
        assert.equal(data, undefined);
        continue;
      }
      const {citation, ...rest} = data;
      assert.deepEqual(
        rest,
        {
          '@context': 'https://schema.org',
          '@type': 'MedicalWebPage',
          name: page.one('h2').text,
          description: meta(page, 'description'),
          inLanguage: language,
          about: {'@type': 'MedicalCondition', name: page.one('h1').text},
          audience: {'@type': 'Patient'},
          version: contentVersion,
        },
        element,
      );
      const listed = page
        .all('a')
        .filter((link) => link.within('details', 'miscarriage-all-sources'))
        .map((link) => [link.get('href'), link.get('lang')]);
      assert.deepEqual(citation.map(({url, inLanguage}) => [url, inLanguage]).sort(), listed.sort(), element);
    }
  });
}

const signed = {
  country: 'NL',
  clinic: 'Polikliniek "Gynaecologie" </script>',
  'reviewed-by': 'J. de Vries, gynaecoloog',
  'reviewed-on': '2026-11-24',
  'reviewed-languages': 'nl en',
  'reviewed-version': contentVersion,
};
const reviews = {
  'what the hospital signed': [signed, {lastReviewed: '2026-11-24', reviewedBy: {name: 'J. de Vries, gynaecoloog'}}],
  'another version': [{...signed, 'reviewed-version': '2025-01.1'}, {}],
  'another language': [{...signed, 'reviewed-languages': 'de'}, {}],
  'no day': [{...signed, 'reviewed-on': undefined}, {}],
  nobody: [{...signed, 'reviewed-by': undefined}, {}],
};
for (const [of, [details, said]] of Object.entries(reviews)) {
  test(`a page made for a hospital names it, and as its review: ${of}`, async () => {
    const all = await hostedPages(details);
    for (const element of elements.filter((name) => name !== 'film')) {
      const {publisher, lastReviewed, reviewedBy} = dataOf(parse(all[`nl/${element}.html`]));
      assert.deepEqual(publisher, {'@type': 'MedicalClinic', name: details.clinic});
      assert.deepEqual({lastReviewed, reviewedBy}, {lastReviewed: undefined, reviewedBy: undefined, ...said});
    }
    assert.equal(dataOf(parse(all['ar/facts.html'])).lastReviewed, undefined);
  });
}

test('every page stands under the same policy, which lets nothing in from elsewhere', () => {
  const policies = new Set(
    languages.flatMap((language) => elements.map((element) => policy(pageOf(language, element)).get('content'))),
  );
  // The film's page may show the frames of its two providers.
  const usual = policy(pageOf('en', 'contact')).get('content');
  assert.ok(policies.has(usual) && policies.size <= 2, [...policies].join('\n'));
  for (const text of policies) assert.match(text, /default-src 'none'.*script-src 'self'/);
});

test('npm run pages leaves dist/ as it is, and its hospital.js says the same', () => {
  const details = {
    country: 'NL',
    clinic: 'Polikliniek "Gynaecologie" </script>',
    phone: '0183 64 42 17',
    hours: 'Mo-Fr 08:00-12:00,13:00-16:30',
  };
  const before = read('pages/nl/contact.html');
  const out = join(folder, 'out');
  execFileSync(process.execPath, [command, file(details), out], {stdio: 'ignore'});
  assert.equal(read('pages/nl/contact.html'), before);
  const scope = {};
  new Function('window', readFileSync(join(out, 'hospital.js'), 'utf8'))(scope);
  assert.deepEqual(scope.miscarriageHospital, details);
});

test('npm run pages says without script only what all locations share, and carries the locations for the script', () => {
  const several = {
    country: 'NL',
    clinic: 'Gynaecologie',
    phone: '0183 64 40 00',
    locations: [
      {name: 'Gorinchem', phone: '0183 64 42 17'},
      {name: 'Lelystad', phone: '0320 27 19 11'},
    ],
  };
  const out = join(folder, 'several');
  const {stderr} = spawnSync(process.execPath, [command, file(several), out], {encoding: 'utf8'});
  assert.match(stderr, /several locations: without script the pages say only what is said for all/);
  const html = readFileSync(join(out, 'nl/contact.html'), 'utf8');
  const calls = parse(html)
    .all('a')
    .map((link) => link.get('href'));
  assert.ok(calls.includes('tel:0183644000') && calls.includes('tel:112'));
  assert.ok(!calls.includes('tel:0183644217') && !calls.includes('tel:0320271911'));
  const scope = {};
  new Function('window', readFileSync(join(out, 'hospital.js'), 'utf8'))(scope);
  assert.deepEqual(scope.miscarriageHospital, several);
});

const faults = {
  'two locations of one name': [{locations: [{name: 'A'}, {name: 'A'}]}, /Two locations have the name "A"/],
  'a phone that is none': [{phone: 'bel ons'}, /phone="bel ons" is not understood\. Expected: \+31/],
  'hours that are none': [{hours: 'ma-vr 8-17'}, /hours="ma-vr 8-17" is not understood\. Expected: Mo-Fr/],
  'a country that is none': [{country: 'Holland'}, /country="Holland" is not understood\. Expected: NL/],
  'an address without https': [
    {'app-name': 'A', 'app-url': 'http://a.nl'},
    /app-url="http:\/\/a\.nl" is not understood\. Expected: https/,
  ],
  'half a line': [{'crisis-name': '113'}, /crisis-name and crisis-phone are shown only together/],
  'a name that is none': [{fone: '1'}, /"fone" is not a name of a detail\. Expected: country, clinic/],
  'a prototype name': ['{"__proto__": "x"}', /"__proto__" is not a name/],
  'a number without quotation marks': [{phone: 112}, /phone is 112\. Expected: words in quotation marks/],
  'a list': [[1], /not an object/],
  nothing: ['', /is not JSON/],
  'a comma too many': ['{"phone": "1",}', /is not JSON/],
};
for (const [name, [content, message]] of Object.entries(faults)) {
  test(`npm run pages says what is wrong with ${name}, and writes nothing`, () => {
    const out = join(folder, `fault-${name}`);
    const {status, stderr} = spawnSync(process.execPath, [command, file(content), out], {encoding: 'utf8'});
    assert.match(stderr, message);
    assert.equal(stderr.trim().split('\n').length, 1);
    assert.equal(status, 1);
    assert.throws(() => readdirSync(out));
  });
}
