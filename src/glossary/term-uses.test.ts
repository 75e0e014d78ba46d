import { expect, test } from 'vitest';
import type { FindingKind } from '../model/finding.ts';
import type { ReportMentions } from './term-mentions.ts';
import { sumUpUses } from './term-uses.ts';

const uses = (published: string, ...kinds: FindingKind[]): ReportMentions =>
	({
		report: { id: `kent/${published}`, frontmatter: { published } },
		mentions: kinds.map((kind, at) => ({ finding: { id: `p${at}`, kind, path: [] } })),
	}) as unknown as ReportMentions;

test('counts findings and background apart, and findings by year', () => {
	const { counts, reports, years } = sumUpUses([
		uses('2020-02-01', 'narrative', 'context'),
		uses('2020-01-01', 'strength'),
		uses('2011-01-01', 'narrative'),
	]);
	expect(counts).toEqual({ findings: 3, background: 1, teams: 0 });
	expect(reports).toBe(3);
	expect(years).toEqual([
		{ year: '2020', count: 2 },
		{ year: '2011', count: 1 },
	]);
});

test('quotes the newest ten findings, with their reports, and no background', () => {
	const seven = Array.from({ length: 7 }, () => 'narrative' as const);
	const { newest } = sumUpUses([
		uses('2020-01-01', 'context', ...seven),
		uses('2011-01-01', ...seven),
	]);
	expect(newest).toHaveLength(10);
	expect(newest[0]).toMatchObject({ finding: { id: 'p1' }, report: { id: 'kent/2020-01-01' } });
	expect(newest[9]).toMatchObject({ finding: { id: 'p2' }, report: { id: 'kent/2011-01-01' } });
});

test('quotes background where nothing else uses the term', () => {
	expect(sumUpUses([uses('2020-01-01', 'context')]).newest).toHaveLength(1);
});
