import { expect, test } from 'vitest';
import type { LibraryReport } from '../library/library-report.ts';
import type { Inspection } from '../model/inspection.ts';
import type { KnownInspection } from './line-of-time.ts';
import { standInTime } from './stand-in-time.ts';

type Facts = Pick<Inspection, 'kind' | 'framework'>;

const facts = {
	single: { kind: 'inspection', framework: 'single-inspection' },
	board: { kind: 'inspection', framework: 'lscb-review' },
	inCare: { kind: 'inspection', framework: 'looked-after-children-2013' },
	visit: { kind: 'monitoring-visit', framework: 'monitoring-visit' },
	send: { kind: 'local-area-send', framework: 'local-area-send' },
	ilacs: { kind: 'inspection', framework: 'ilacs-2018' },
} as const satisfies Record<string, Facts>;

/** A line of inspections, a day apart; those whose name ends in ! are held, with the name as id. */
function lineOf(...names: string[]): KnownInspection[] {
	return names.map((name, index) => {
		const own = facts[name.replace('!', '') as keyof typeof facts];
		const known = { day: `2015-01-0${index + 1}` };
		return name.endsWith('!')
			? { ...known, report: { id: name, frontmatter: own } as unknown as LibraryReport }
			: { ...known, row: own as Inspection };
	});
}

/** What stands around a report, by the places in the line. */
function around(report: string, ...names: string[]) {
	const line = lineOf(...names);
	const { previous, next, followed } = standInTime(report, line);
	const placeOf = (each: KnownInspection | undefined) => each && line.indexOf(each);
	return { previous: placeOf(previous), next: placeOf(next), followed: followed.map(placeOf) };
}

test('a report stands between the inspections before and after it, with the visits until then', () => {
	expect(
		around('single!', 'ilacs', 'visit', 'single!', 'visit', 'board', 'ilacs', 'visit'),
	).toEqual({
		previous: 0,
		next: 5,
		followed: [3, 4],
	});
});

test('a visit stands between inspections too', () => {
	expect(around('visit!', 'single', 'visit', 'visit!', 'visit')).toEqual({
		previous: 0,
		next: undefined,
		followed: [3],
	});
});

test('inspections of local areas for SEND and those of children’s services do not count for each other', () => {
	expect(around('send!', 'single', 'send', 'send!', 'visit', 'ilacs')).toEqual({
		previous: 1,
		next: undefined,
		followed: [],
	});
	expect(around('single!', 'send', 'single!', 'send', 'ilacs')).toEqual({
		previous: undefined,
		next: 3,
		followed: [],
	});
});

test('what judges a part alone is no inspection of the whole, and follows all the same', () => {
	expect(around('single!', 'inCare', 'single!', 'inCare', 'ilacs')).toEqual({
		previous: undefined,
		next: 3,
		followed: [2],
	});
});

test('nothing is said of a report that the line has not', () => {
	expect(standInTime('other', lineOf('single', 'ilacs'))).toEqual({ followed: [] });
});
