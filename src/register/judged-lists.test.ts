import { expect, test } from 'vitest';
import type { Grade } from '../model/grade.ts';
import type { JudgementArea } from '../model/judgement.ts';
import type { GivenJudgement } from './given-judgements.ts';
import { listJudged, nameJudged } from './judged-lists.ts';

const given = (area: JudgementArea, grade: Grade) => ({ area, grade }) as GivenJudgement;

test('lists judgements by area and grade, the best first, and only areas of the map', () => {
	const lists = listJudged([
		given('leaders', 'inadequate'),
		given('being-healthy', 'good'),
		given('overall', 'good'),
		given('leaders', 'good'),
		given('leaders', 'inadequate'),
	]);
	expect(lists.map(({ area, grade, judgements }) => [area, grade, judgements.length])).toEqual([
		['overall', 'good', 1],
		['leaders', 'good', 1],
		['leaders', 'inadequate', 2],
	]);
});

test.each([
	['help-and-protection', 'inadequate', 'Judged inadequate for help and protection'],
	['overall', 'requires-improvement', 'Judged to require improvement for overall effectiveness'],
	['adoption', 'not-judged', 'Not judged for adoption'],
] as const)('a list of the area %s and the grade %s is called %o', (area, grade, name) => {
	expect(nameJudged({ area, grade })).toBe(name);
});
