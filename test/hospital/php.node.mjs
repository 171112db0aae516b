// What the plugin's PHP understands is what the elements understand. These functions need no WordPress; in one, test/wordpress asks again.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';

const cases = JSON.parse(readFileSync(new URL('cases.json', import.meta.url), 'utf8'));
const library = fileURLToPath(new URL('../../src/php/', import.meta.url));
const hasPhp = spawnSync('php', ['--version']).status === 0;

/** What an expression of `$value` gives for each of the values. */
const ask = (expression, values) => {
  const code = `namespace Miscarriage_Elements; require $argv[1] . 'hours.php'; require $argv[1] . 'details.php';
    echo json_encode( array_map( fn ( $value ) => ${expression}, json_decode( $argv[2], true ) ) );`;
  const {stdout, stderr} = spawnSync('php', ['-r', code, library, JSON.stringify(values)], {encoding: 'utf8'});
  assert.match(stdout, /^\[/, stderr || stdout);
  return JSON.parse(stdout);
};

describe('the PHP of the plugin', {skip: !hasPhp && 'There is no php here'}, () => {
  for (const kind of ['phone', 'hours', 'dates']) {
    it(`takes and refuses the same ${kind}`, () => {
      const {taken, refused} = cases[kind];
      const given = [...taken, ...refused];
      const verdicts = ask(`parse_${kind}( $value ) !== null`, given);
      assert.deepEqual(
        given.filter((_, index) => verdicts[index]),
        taken,
      );
    });
  }

  it('dials the same', () => {
    const forms = Object.assign({}, cases.phone.dialled, ...Object.values(cases.phone.national));
    assert.deepEqual(ask(`parse_phone( $value )['href'] ?? null`, Object.keys(forms)), Object.values(forms));
  });

  it('says the same of hours that are refused', () => {
    const {refused, faults} = cases.hours;
    assert.deepEqual(
      ask('hours_fault( $value )', refused),
      refused.map((text) => faults[text] ?? 'form'),
    );
  });

  it('means the same by hours in two forms', () => {
    const {same} = cases.hours;
    assert.deepEqual(
      ask('parse_hours( $value )', Object.keys(same)),
      ask('parse_hours( $value )', Object.values(same)),
    );
  });

  it('says the same of hours that end on the next day', () => {
    const {nextDay} = cases.hours;
    assert.deepEqual(ask('closes_next_day( parse_hours( $value ) )', Object.keys(nextDay)), Object.values(nextDay));
  });
});
