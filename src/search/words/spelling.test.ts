import { describe, expect, it } from 'vitest';
import { spellAlike, spellBeginnings } from './spelling.ts';

describe('spellAlike', () => {
	it.each([
		['judgment', 'judgement'],
		['judgments', 'judgements'],
		['counselor', 'counsellor'],
		['advisors', 'advisers'],
		['centered', 'centred'],
		['organize', 'organise'],
		['organizations', 'organisations'],
		['analyzed', 'analysed'],
		['behavioral', 'behavioural'],
		['center', 'centre'],
		['inquiries', 'enquiries'],
		['focussed', 'focused'],
		['whilst', 'while'],
	])('compares %s as %s', (written, compared) => {
		expect(spellAlike(written)).toBe(compared);
		expect(spellAlike(compared)).toBe(compared);
	});

	it.each([
		'size',
		'sized',
		'prize',
		'prizes',
		'seize',
		'seized',
		'programme',
		'programmes',
		'towards',
		'judge',
		'supervise',
		'laboratory',
		'advisory',
		'exercise',
		'citizen',
		'capsized',
		'rigorous',
		'programming',
		'analogous',
		'size',
		'centred',
	])('leaves %s as it is', (word) => {
		expect(spellAlike(word)).toBe(word);
	});
});

describe('spellBeginnings', () => {
	it.each([
		['judgm', ['judgm', 'judgement']],
		['organiz', ['organiz', 'organis']],
		['behavior', ['behavior', 'behaviour']],
		['manag', ['manag']],
	])('%s begins as %j', (beginning, expected) => {
		expect(spellBeginnings(beginning)).toEqual(expected);
	});
});
