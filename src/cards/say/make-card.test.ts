import { expect, test } from 'vitest';
import { judged, reportOf } from '../fixtures/report-of.ts';
import { makeCard } from './make-card.ts';

test('says the council, the kind with its framework, the dates, the findings and the site', () => {
	const kinds = ['narrative', 'recommendation', 'recommendation', 'context'] as const;
	expect(makeCard(reportOf({ kinds: [...kinds] }), 'Our reports')).toEqual({
		kind: 'Inspection · ILACS 2018',
		council: 'Ayton',
		details: [],
		dates: 'Inspected 6 to 10 January 2020 · Published 3 February 2020',
		overall: [],
		instead: 'The grades are not known here',
		areas: [],
		more: 0,
		kinds: '2 recommendations',
		findings: '3 findings',
		notices: [],
		site: 'Our reports',
	});
});

test('says the kind once where the framework is called so too, with the number of a visit', () => {
	const frontmatter = { kind: 'monitoring-visit', framework: 'monitoring-visit', visitNumber: 3 };
	const card = makeCard(reportOf({ short: 'Monitoring visit', frontmatter: frontmatter as never }));
	expect(card.kind).toBe('Monitoring visit, number 3');
	expect(card.instead).toBe('Visits give no grades');
});

test('names the theme and the inspectorates of a joint inspection', () => {
	const { details } = makeCard(
		reportOf({
			frontmatter: { theme: 'neglect', inspectorates: ['ofsted', 'care-quality-commission'] },
		}),
	);
	expect(details).toEqual(['Theme: Neglect', 'By Ofsted and Care Quality Commission']);
});

test('says of dates that are not printed, or damaged, that they are', () => {
	const dates = (rule: 'date-not-printed' | 'date-damaged') =>
		makeCard(reportOf({ warnings: [{ rule, source: 'l1' }] })).dates;
	expect(dates('date-not-printed')).toMatch(/Published 3 February 2020 \(date not printed\)$/u);
	expect(dates('date-damaged')).toMatch(/^Inspected 6 to 10 January 2020 \(dates damaged\) ·/u);
	const { inspected: _, ...frontmatter } = reportOf().frontmatter;
	const card = makeCard({ ...reportOf(), frontmatter });
	expect(card.dates).toMatch(/^Dates of inspection not printed ·/u);
});

test('has the grade overall and those of areas, and counts areas that are too many', () => {
	const judgements = [judged('overall'), judged('leaders', 'inadequate')];
	const card = makeCard(reportOf({ frontmatter: { overall: 'good', judgements } }));
	expect(card.overall.map(({ label, words }) => [label, words])).toEqual([
		['Overall effectiveness', 'Good'],
	]);
	expect(card.areas.map(({ label, words }) => [label, words])).toEqual([['Leaders', 'Inadequate']]);
	const many = Array.from({ length: 20 }, (_none, at) =>
		judged('staying-safe', 'good', { id: `judgement-${at}`, source: `l${at + 20}` }),
	);
	const warnings = [{ rule: 'grade-disagrees', source: 'l21' } as const];
	const full = makeCard(
		reportOf({
			warnings,
			frontmatter: {
				overall: 'good',
				judgements: [judged('overall'), ...many],
				conversion: { warnings } as never,
			},
		}),
	);
	expect([full.areas.length, full.more]).toEqual([0, 20]);
	expect(full.overall[0]?.words).toBe('Good');
	expect(full.notices).toEqual(['1 of the other grades is doubtful']);
});

test('parts what two services are judged for alike', () => {
	const judgements = ['Safeguarding', 'Adoption'].flatMap((group) => [
		judged('overall', 'good', { group, id: `judgement-overall-${group}` }),
		judged('leadership', 'adequate', { group, id: `judgement-leadership-${group}` }),
	]);
	const card = makeCard(reportOf({ frontmatter: { judgements } }));
	expect(card.overall.map(({ label }) => label)).toEqual(['Safeguarding', 'Adoption']);
	expect(card.areas.map(({ label }) => label)).toEqual([
		'Leadership, Safeguarding',
		'Leadership, Adoption',
	]);
});

test('a grade that a warning is about is doubtful, and so is the grade overall', () => {
	const judgements = [
		judged('overall', 'good', { source: 'l7' }),
		judged('leaders', 'inadequate', { source: 'l8' }),
	];
	const card = makeCard(
		reportOf({
			frontmatter: {
				overall: 'good',
				judgements,
				conversion: {
					warnings: [{ rule: 'grade-disagrees', source: 'l7', message: 'A doubt.' }],
				} as never,
			},
		}),
	);
	expect(card.overall).toMatchObject([{ words: 'Good?', isDoubtful: true }]);
	expect(card.areas).toMatchObject([{ words: 'Inadequate', isDoubtful: false }]);
	expect(card.notices).toEqual(['“?” marks a doubtful grade: the report’s page says why']);
});

test('says what could not be read, and that a version is an older one', () => {
	const { notices } = makeCard(
		reportOf({
			id: 'ayton/2020-02-03/versions/1',
			warnings: [
				{ rule: 'grade-lost', source: 'l90' },
				{ rule: 'page-unread', source: 'l5' },
			],
		}),
	);
	expect(notices).toEqual([
		'An older version of this report',
		'1 grade could not be read',
		'Not all of its pages could be read',
	]);
});

test('gives the outcome of an area SEND inspection as one', () => {
	const { instead } = makeCard(
		reportOf({ frontmatter: { framework: 'local-area-send', outcome: 'inconsistent' } }),
	);
	expect(instead).toBe('Outcome: Inconsistent experiences and outcomes');
});
