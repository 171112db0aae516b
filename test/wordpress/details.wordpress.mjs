// What the settings take as valid is what the elements take: one table, read by both.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {load} from '../../tools/load.mjs';
import {sites} from './support.mjs';

const {detailRows} = await load('src/data/details.ts');
const cases = JSON.parse(readFileSync(new URL('../hospital/cases.json', import.meta.url), 'utf8'));

test('PHP dials what the elements dial', () => {
  const dialled = Object.assign({}, cases.phone.dialled, ...Object.values(cases.phone.national));
  const links = JSON.parse(
    sites[0].php(
      'echo json_encode(array_map(fn ($value) => Miscarriage_Elements\\parse_phone($value)["href"] ?? null, json_decode($argv[1], true)));',
      JSON.stringify(Object.keys(dialled)),
    ),
  );
  assert.deepEqual(links, Object.values(dialled));
});

for (const site of sites) {
  for (const [name, {kind}] of Object.entries(detailRows)) {
    if (!cases[kind]) continue;
    test(`${site.name} takes as ${name} what the elements take, and nothing else`, () => {
      const {taken, refused} = cases[kind];
      const given = [...taken, ...refused];
      const verdicts = JSON.parse(
        site.php(
          'echo json_encode(array_map(fn ($value) => Miscarriage_Elements\\valid_detail($argv[1], $value) !== null, json_decode($argv[2], true)));',
          name,
          JSON.stringify(given),
        ),
      );
      assert.deepEqual(
        given.filter((_, index) => verdicts[index]),
        taken,
      );
    });
  }
}
