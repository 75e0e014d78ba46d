import { expect, test } from 'vitest';
import { crosswalk, judgedUnder } from './crosswalk.ts';
import { judgementAreas, type JudgementArea } from './judgement.ts';

/** The areas in which the crosswalk says that frameworks give grades. */
function areasOf(counterparts: (typeof crosswalk)[number]['counterparts']): JudgementArea[] {
	return Object.values(counterparts).flatMap((counterpart) =>
		'areas' in counterpart ? counterpart.areas : [],
	);
}

test('every area of judgement has its place in the crosswalk', () => {
	const placed = new Set(crosswalk.flatMap(({ counterparts }) => areasOf(counterparts)));
	expect(judgementAreas.filter((area) => !placed.has(area))).toEqual([]);
});

test('a framework says what it judges, without the subjects that it does not', () => {
	expect(judgedUnder('ilacs-2026').map(({ subject }) => subject)).toEqual([
		'Help and protection',
		'Children in care',
		'Care leavers',
		'Adoption',
		'Leaders',
	]);
});

test('a framework without grades judges nothing', () => {
	expect(judgedUnder('focused-visit')).toEqual([]);
});
