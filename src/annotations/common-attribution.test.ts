import { expect, test } from 'vitest';
import { commonAttribution } from './common-attribution.ts';

const first = { author: 'A. Person', date: '2026-11-21' };

test('gives the author and the date that all annotations share', () => {
	expect(commonAttribution([first, { ...first }])).toEqual(first);
});

test.each([{ author: 'B. Person' }, { date: '2026-11-22' }])(
	'gives none where one annotation differs: %j',
	(other) => {
		expect(commonAttribution([first, { ...first, ...other }])).toBeUndefined();
	},
);

test('gives none of no annotations', () => {
	expect(commonAttribution([])).toBeUndefined();
});
