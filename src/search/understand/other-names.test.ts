import { expect, it } from 'vitest';
import type { KnownNames } from '../index/manifest.ts';
import { findOtherNames } from './other-names.ts';

const terms: KnownNames['terms'] = [
	['looked-after-child', 'Looked after child', 'LAC', 'looked after children', 'children in care'],
	['neglect', 'Neglect', ''],
	['section-47', 'Section 47', 's47', 's.47'],
];

it.each([
	['looked after children housing', 'looked after children', ['LAC', 'children in care']],
	[
		'"children in care" health',
		'"children in care"',
		['Looked after child', 'LAC', 'looked after children'],
	],
])('%s names a term that is called otherwise too', (q, typed, names) => {
	expect(findOtherNames(q, terms)).toEqual([{ typed, slug: 'looked-after-child', names }]);
});

it.each([
	'LAC',
	'neglect',
	'care children',
	'"the looked after children"',
	'kind:strength looked after child',
	's.47',
])('%s does not', (q) => {
	expect(findOtherNames(q, terms)).toEqual([]);
});
