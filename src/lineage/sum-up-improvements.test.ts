import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import type { ThemeEntry } from '../themes/compile-themes.ts';
import { sumUpImprovements } from './sum-up-improvements.ts';

function report(year: number, count: number): LibraryReport {
	return {
		id: `kent/${year}`,
		frontmatter: { published: `${year}-01-01` },
		authority: { slug: 'kent' },
		body: {
			findings: Array.from({ length: count }, (_, at) => ({
				...{ id: `r${at}`, kind: at === 0 ? 'strength' : 'recommendation' },
				...{ text: `${year} word${at}`, themes: at === 1 ? ['audit'] : [] },
			})),
		},
	} as unknown as LibraryReport;
}

const themes = [
	{ slug: 'neglect', name: 'Neglect' },
	{ slug: 'audit', name: 'Audit' },
] as ThemeEntry[];

test('counts all improvements, quotes the newest and counts them by theme, the commonest first', () => {
	const { all, newest, themeCounts } = sumUpImprovements(
		[report(2010, 30), report(2020, 3)],
		themes,
	);
	expect(all).toHaveLength(31);
	expect(newest).toHaveLength(20);
	expect(newest.slice(0, 3).map(({ excerpt }) => excerpt.after)).toEqual([
		'2020 word1',
		'2020 word2',
		'2010 word1',
	]);
	expect(themeCounts).toEqual([
		{ value: 'audit', label: 'Audit', count: 2 },
		{ value: 'neglect', label: 'Neglect', count: 0 },
	]);
});
