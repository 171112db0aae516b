import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';
import {load} from '../../tools/load.mjs';

const {fill} = await load('src/static/fill.ts');
// The same cases are put to PHP in test/wordpress/fallback.wordpress.mjs.
const cases = JSON.parse(readFileSync(new URL('fill.json', import.meta.url), 'utf8'));

for (const {claim, template, values, html} of cases) test(claim, () => assert.equal(fill(template, values), html));
