import { expect, test } from 'vitest';
import { earlierInspections } from './earlier-inspections.ts';
import type { KnownInspection } from './line-of-time.ts';

const lines = new Map(
	['bournemouth', 'dorset'].map((slug) => [
		slug,
		{
			authority: { urn: '80436' },
			inspections: ['2014-05-06', '2019-10-01'].map((day): KnownInspection => ({ day })),
		},
	]),
);

test('joins an authority to those before it, with their inspections until then', () => {
	const joined = earlierInspections('bournemouth-christchurch-and-poole', (slug) =>
		lines.get(slug),
	);
	expect(
		joined.map(({ name, urn, inspections }) => [name, urn, inspections.map(({ day }) => day)]),
	).toEqual([
		['Bournemouth', '80436', ['2014-05-06']],
		['Poole', null, []],
		// The number is that of the Dorset of today.
		['Dorset (the county council)', null, ['2014-05-06']],
	]);
});

test('knows nothing of an authority without a file, and joins most to none', () => {
	expect(earlierInspections('cheshire-east', (slug) => lines.get(slug))).toMatchObject([
		{ name: 'Cheshire', inspections: [] },
	]);
	expect(earlierInspections('st-helens', (slug) => lines.get(slug))).toEqual([]);
});
