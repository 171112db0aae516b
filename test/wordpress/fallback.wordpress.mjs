// What PHP fills in is what TypeScript fills in: by one table for the template language, and by each card of each hospital.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {prerender} from '../../build/node.js';
import {load} from '../../tools/load.mjs';
import {details, elements, sites} from './support.mjs';

const [site] = sites;
const {languages} = await load('src/data/languages.ts');

const without = (...names) => Object.fromEntries(Object.entries(details).filter(([name]) => !names.includes(name)));

const hospitals = {
  'with everything': {
    ...details,
    'support-name': 'Steun & troost',
    'support-phone': '085 123 45 67',
    'text-relay': 'Bel via <KPN> "Teletolk"',
  },
  'without anything': {},
  'with a country alone': {country: 'GB'},
  'without a phone number': without('phone'),
  'without a name of the clinic': without('clinic', 'place'),
  'without hours, app and crisis line': without('hours', 'app-name', 'app-url', 'crisis-name', 'crisis-phone'),
  'with an app without address': without('app-url'),
  'with a number but no country': without('country', 'hours'),
  'with hours but no time zone': without('country'),
  'with different hours each day': {
    ...details,
    hours: 'Mo 08:00-12:00; Tu 22:00-06:00; We 00:00-24:00; Fr 9:00-10:30; Su off',
  },
  'with shorter hours on Saturday': {...details, hours: 'Mo-Fr 08:00-17:00; Sa 09:00-11:00'},
  'open day and night': {...details, hours: 'Mo-Su 00:00-24:00'},
  'in Belgium, with two crisis lines': {country: 'BE', phone: '02 123 45 67'},
  'in Scotland, with lines of its own': {country: 'GB-SCT'},
  'in the United States, with a line after a loss': {country: 'US'},
  'with words for the night': {
    ...without('out-of-hours-name', 'out-of-hours-phone'),
    'out-of-hours-text': 'Say <where>',
  },
  'in Northern Ireland': {country: 'GB-NIR', phone: '+44 28 9024 0503'},
  'that signed the text off': {
    ...details,
    'reviewed-by': 'Dr. O’Neill & <team>',
    'reviewed-on': '2026-11-23',
    'reviewed-languages': 'nl EN',
    'reviewed-version': JSON.parse(site.php('echo json_encode(Miscarriage_Elements\\data()["contentVersion"]);')),
  },
};

const cards = [
  ...elements.map((element) => [element, {}]),
  ...['early-pregnancy', 'bleeding', 'miscarriage', 'after', 'back-pain'].map((topic) => ['warning-signs', {topic}]),
  ['warning-signs', {'heading-level': '4'}],
  ['myths', {'heading-level': '6'}],
  ['facts', {'one-in': '10', weeks: '20'}],
  ['facts', {show: 'definition-ie definition-de'}],
  ['myths', {show: 'not-a-habit'}],
  ['recurrent', {show: ' recurrent-word-in-letter  x '}],
  ['treatment', {show: 'treatment-burial-nl'}],
  ['support', {show: 'support-certificate-gb'}],
  ['film', {provider: 'vimeo', 'film-id': '000000000', 'film-title': 'A "film" & more', duration: '2:40'}],
  ['film', {provider: 'youtube', 'film-id': 'abcdefghij_', poster: '/poster.png'}],
  ['film', {provider: 'file', src: '/film.mp4', 'film-title': 'Own', poster: '/poster.png'}],
];

/** The fallbacks of a hospital, as PHP fills them in. */
const inPhp = (hospital, requests) =>
  JSON.parse(
    site.php(
      `update_option('miscarriage_elements', json_decode($argv[1], true));
      $made = array();
      foreach (json_decode($argv[2], true) as $r) $made[] = Miscarriage_Elements\\fallback($r[0], $r[1] + array('lang' => $r[2]));
      echo json_encode($made);`,
      JSON.stringify(hospital),
      JSON.stringify(requests),
    ),
  );

const fallbackOf = (html, tag) => html.slice(html.indexOf('<section'), html.lastIndexOf(`</${tag}>`));

const cases = JSON.parse(readFileSync(new URL('../static/fill.json', import.meta.url), 'utf8'));
const filled = JSON.parse(
  site.php(
    `$filled = array();
    foreach (json_decode($argv[1], true) as $case) $filled[] = Miscarriage_Elements\\fill($case['template'], $case['values']);
    echo json_encode($filled);`,
    JSON.stringify(cases),
  ),
);
for (const [index, {claim, html}] of cases.entries())
  test(`in PHP too, ${claim}`, () => assert.equal(filled[index], html));

for (const [name, hospital] of Object.entries(hospitals)) {
  test(`the fallback of a hospital ${name} is the prerenderer's, in every language`, async () => {
    const requests = languages.flatMap((language) =>
      cards.map(([element, attributes]) => [element, attributes, language]),
    );
    const made = inPhp(hospital, requests);
    for (const [index, [element, attributes, language]] of requests.entries()) {
      const tag = `miscarriage-${element}`;
      const expected = fallbackOf(await prerender(tag, language, {...hospital, ...attributes}), tag);
      const what = `${element} ${JSON.stringify(attributes)} in ${language}`;
      assert.ok(expected.startsWith('<section') && expected.endsWith('</section>'), what);
      assert.equal(made[index], expected, what);
    }
  });
}

test('the fallback of an American clinic leaves out what only a browser can write, and keeps its numbers', () => {
  const hospital = {country: 'US', phone: '(555) 010-0100', hours: 'Mo-Fr 08:00-17:00'};
  const [html] = inPhp(hospital, [['contact', {}, 'en']]);
  assert.ok(html.includes('tel:911') && html.includes('tel:5550100100'));
  assert.ok(!html.includes('08:00'));
});
