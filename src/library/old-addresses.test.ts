import { expect, test } from 'vitest';
import { anchorsOf, findOldAddresses } from './old-addresses.ts';

const by = { reason: 'Misread.', name: 'A. Person', date: '2026-11-29' };
const report = (corrections: object[], published = '2010-05-04') => ({
	id: `knowsley/${published}`,
	frontmatter: {
		authority: 'knowsley',
		published,
		corrections: corrections.map((correction) => ({ ...by, ...correction })),
	},
	findings: ['p1', 'p3'],
});
const brief = (made: ReturnType<typeof report>) =>
	findOldAddresses(made).map(({ report: owner, id, state, to }) => [owner, id, state, to]);

test('a finding that has another id, one that was merged and one that is none have old addresses', () => {
	const old = report([
		{ finding: 'p3', of: 'id', was: 'p2' },
		{ finding: 'p3', of: 'merged', was: 'p4' },
		{ finding: 'p5', of: 'withdrawn' },
		{ finding: 'p1', of: 'kind', was: 'context' },
	]);
	expect(brief(old)).toEqual([
		['knowsley/2010-05-04', 'p2', 'moved', 'p3'],
		['knowsley/2010-05-04', 'p4', 'merged', 'p3'],
		['knowsley/2010-05-04', 'p5', 'withdrawn', null],
	]);
	expect(anchorsOf(old).map(({ id }) => id)).toEqual(['p2', 'p4', 'p5']);
});

test('an address that a finding has is not an old one', () => {
	expect(brief(report([{ finding: 'p3', of: 'id', was: 'p1' }]))).toEqual([]);
});

test('a report whose date was corrected had another address, with all its findings', () => {
	const corrections = [
		{ field: 'published', was: '2010-05-14' },
		{ finding: 'p3', of: 'id', was: 'p2' },
	];
	expect(brief(report(corrections))).toEqual([
		['knowsley/2010-05-04', 'p2', 'moved', 'p3'],
		['knowsley/2010-05-14', null, 'moved', null],
		['knowsley/2010-05-14', 'p1', 'moved', 'p1'],
		['knowsley/2010-05-14', 'p3', 'moved', 'p3'],
		['knowsley/2010-05-14', 'p2', 'moved', 'p3'],
	]);
});

test('a report without corrections has no old address', () => {
	expect(brief(report([]))).toEqual([]);
});
