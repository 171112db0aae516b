// What PHP fills in is what TypeScript fills in: by one table for the template language, and by each card of each hospital.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {prerender} from '../../build/node.js';
import {load} from '../../tools/load.mjs';
import {cardsOf, fallbackOf, hospitalsWith} from '../php/hospitals.mjs';
import {elements, sites} from './support.mjs';

const [site] = sites;
const {languages} = await load('src/data/languages.ts');

const hospitals = hospitalsWith(
  JSON.parse(site.php('echo json_encode(Miscarriage_Elements\\data()["contentVersion"]);')),
);
const cards = cardsOf(elements);

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
