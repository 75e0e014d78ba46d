import { expect, test } from 'vitest';
import type { ComparedReport, ComparedTheme } from './compared-report.ts';
import { compareReports } from './compare-reports.ts';

const theme = (count: number): ComparedTheme => ({ count, findings: [] });

const report = (id: string, more: Partial<ComparedReport> = {}): ComparedReport => ({
	...{ id, name: id, authority: 'Ayton', path: `/reports/${id}/`, when: '' },
	...{ framework: 'ILACS', scale: ['good', 'requires-improvement'], subjects: [], themes: {} },
	...more,
});

test('says nothing of scales and frameworks that are the same', () => {
	expect(compareReports(report('a'), report('b'), []).notes).toEqual([]);
});

test('says that frameworks and scales differ, and which', () => {
	const old = report('b', { framework: 'Safeguarding', scale: ['good', 'adequate'] });
	const { notes } = compareReports(report('a'), old, []);
	expect(notes[0]).toMatch(/different frameworks, ILACS and Safeguarding/u);
	expect(notes[1]).toMatch(/scales differ: good, requires improvement in a; good, adequate in b/u);
});

test('says which gave no grades, and where both are one report', () => {
	const visit = report('b', { framework: 'Visit', scale: [] });
	expect(compareReports(report('a'), visit, []).notes[1]).toBe('b gave no grades.');
	expect(compareReports(report('a'), report('a'), []).notes).toEqual([
		'Both sides are the same report.',
	]);
});

test('joins subjects by name, and leaves out those that neither grades', () => {
	const graded = (grade: 'good' | 'inadequate') => ({
		subject: 'Leaders',
		grades: [{ label: 'Leaders', grade }],
	});
	const none = { subject: 'Adoption', grades: [], without: 'Not judged' };
	const { subjects } = compareReports(
		report('a', { subjects: [graded('good'), none] }),
		report('b', { subjects: [none, graded('inadequate')] }),
		[],
	);
	expect(subjects).toEqual([{ subject: 'Leaders', sides: [graded('good'), graded('inadequate')] }]);
});

test('puts themes of which both speak first, those of which both say most before others', () => {
	const { themes } = compareReports(
		report('a', { themes: { plans: theme(9), neglect: theme(2), health: theme(3) } }),
		report('b', { themes: { neglect: theme(2), health: theme(5) } }),
		[
			['health', 'Health'],
			['neglect', 'Neglect'],
			['plans', 'Plans'],
			['voice', 'Voice'],
		],
	);
	expect(themes.map(({ slug }) => slug)).toEqual(['health', 'neglect', 'plans']);
	expect(themes[2]?.sides).toEqual([theme(9), undefined]);
});
