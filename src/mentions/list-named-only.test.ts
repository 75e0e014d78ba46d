import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import { findDates } from './find-dates.ts';
import { describeWhen } from './describe-when.ts';
import { listNamedOnly } from './list-named-only.ts';
import type { MentionKind } from './mention.ts';
import type { PlacedMention } from './resolve-report.ts';

const place = (kind: MentionKind, date: string, more: object = {}): PlacedMention => {
	const when = findDates(date)[0]?.period;
	return {
		report: { frontmatter: { kind: 'inspection' } } as LibraryReport,
		mention: { kind, when, meaning: { is: 'unknown', when }, ...more } as PlacedMention['mention'],
	};
};
const list = (...places: PlacedMention[]): string[] =>
	listNamedOnly(places).map(({ kind, when, places: own }) =>
		[kind, describeWhen(when), own.length].join(', '),
	);

test('lists each inspection once, oldest first, with all that name it', () => {
	expect(
		list(
			place('inspection', 'July 2012'),
			place('unannounced', '28 and 29 July 2009'),
			place('inspection', '2012'),
			place('inspection', 'July 2012'),
		),
	).toEqual(['unannounced, 28 and 29 July 2009, 1', 'inspection, July 2012, 3']);
});

test('joins no year with two months of it, and no two kinds', () => {
	expect(
		list(
			place('inspection', 'May 2012'),
			place('inspection', 'July 2012'),
			place('inspection', '2012'),
			place('monitoring-visit', 'May 2012'),
		),
	).toEqual([
		'inspection, May 2012, 1',
		'monitoring-visit, May 2012, 1',
		'inspection, July 2012, 1',
	]);
});

test('makes nothing of a date since which every inspection of the kind is known, or of one of publication', () => {
	expect(
		list(
			place('inspection', 'May 2016'),
			place('focused-visit', 'May 2019'),
			place('inspection', 'May 2012', { isPublication: true }),
			place('inspection', 'May 2012', { meaning: { is: 'ambiguous', among: [], why: '' } }),
		),
	).toEqual([]);
});
