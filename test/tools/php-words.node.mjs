import assert from 'node:assert/strict';
import test from 'node:test';
import {phpWords} from '../../tools/php-words.mjs';

const words = (code) => phpWords(`<?php\nnamespace Miscarriage_Elements;\n${code}\n`, 'includes/a.php');
const said = (code) => words(code).map(({source}) => source);

// What a regular expression over the text would not see, or see wrong.
for (const [what, code, expected] of [
  [
    'every function that translates',
    "__( 'A', 'miscarriage-elements' ); esc_html_e( 'B', 'miscarriage-elements' );",
    ['A', 'B'],
  ],
  ['a backslash before it', "\\esc_attr__( 'A', 'miscarriage-elements' );", ['A']],
  ['a mark that is escaped', "__( 'It\\'s', 'miscarriage-elements' );", ["It's"]],
  ['double quotes', '__( "A \\"B\\"", "miscarriage-elements" );', ['A "B"']],
  [
    'one inside another',
    "sprintf( __( 'A %s', 'miscarriage-elements' ), __( 'B', 'miscarriage-elements' ) );",
    ['A %s', 'B'],
  ],
  [
    'not what is commented out',
    "// __( 'A', 'miscarriage-elements' );\n$a = '__( \\'B\\', \\'miscarriage-elements\\' )';",
    [],
  ],
  ['not what the manifest says', "translate( $text, 'miscarriage-elements' );", []],
]) {
  test(`the words of PHP: ${what}`, () => {
    assert.deepEqual(said(code), expected);
  });
}

test('the words of PHP: a translator is told what the code says, and in which file', () => {
  const [first, second] = words(`$a = sprintf(
    /* translators: %s: a name */
    __( 'A %s', 'miscarriage-elements' ), $b );
  __( 'C', 'miscarriage-elements' );`);
  assert.deepEqual([first.desc, second.desc], ['includes/a.php: %s: a name', 'includes/a.php']);
});

for (const [what, code, reason] of [
  ['a sentence that is computed', "__( $a, 'miscarriage-elements' );", /line 3: __\(\) .* one string between quotes/],
  ['a sentence with a value inside', '__( "A $a", "miscarriage-elements" );', /one string between quotes/],
  ['another text domain', "__( 'A', 'other' );", /write 'miscarriage-elements' behind/],
  [
    'a plural, for which a catalogue has no place',
    "_n( 'A', 'B', $n, 'miscarriage-elements' );",
    /_n\(\) .* use one of __/,
  ],
]) {
  test(`the words of PHP: ${what} is refused`, () => {
    assert.throws(() => words(code), reason);
  });
}
