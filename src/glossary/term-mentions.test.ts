import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import { compileTerms } from './compile-terms.ts';
import { findTermMentions } from './term-mentions.ts';

const find = compileTerms([
	{ slug: 'caf', term: 'Common assessment framework', acronym: 'CAF', aliases: [], exceptions: [] },
	{ slug: 'pep', term: 'Personal education plan', acronym: 'PEP', aliases: [], exceptions: [] },
]);

function makeReport(id: string, ...texts: string[]): LibraryReport {
	const findings = texts.map((text, index) => ({ id: `p${index + 1}`, text }));
	return { id, body: { findings } } as unknown as LibraryReport;
}

test('lists each finding that uses a term once, newest report first', () => {
	const mentions = findTermMentions(
		[
			makeReport('a/2010-01-01', 'One CAF, two CAFs.'),
			makeReport('b/2012-01-01', 'None.', 'A CAF.'),
		],
		find,
	);
	const groups = mentions.get('caf') ?? [];
	expect(
		groups.map(({ report, mentions: own }) => [report.id, ...own.map(({ finding }) => finding.id)]),
	).toEqual([
		['b/2012-01-01', 'p2'],
		['a/2010-01-01', 'p1'],
	]);
	expect(mentions.has('pep')).toBe(false);
});

test('quotes no words of another item around a term', () => {
	const report = makeReport('a/2010-01-01', 'They use:\n• plans\n• the CAF\n• reviews');
	expect(findTermMentions([report], find).get('caf')?.[0]?.mentions[0]?.excerpt).toEqual({
		before: 'the ',
		words: 'CAF',
		after: '',
	});
});
