import { expect, test } from 'vitest';
import { findChoice } from './find-choice.ts';

const list = {
	reports: [
		['ayton/2022-01-01', 'Ayton 2022: visit'],
		['ayton/2019-01-01', 'Ayton 2019: ILACS'],
	] as [string, string][],
	authorities: [
		['ayton', 'Ayton', 'ayton/2019-01-01'],
		['kings-heath', 'King’s Heath', 'kings-heath/2020-01-01'],
	] as [string, string, string][],
	themes: [],
};

test.each([
	['ayton/2022-01-01', 'ayton/2022-01-01'],
	['ayton/2022-01-01/', 'ayton/2022-01-01'],
	['Ayton 2022: visit', 'ayton/2022-01-01'],
	['ayton', 'ayton/2019-01-01'],
	['  AYTON ', 'ayton/2019-01-01'],
	["king's heath", 'kings-heath/2020-01-01'],
	['Atlantis', undefined],
	['', undefined],
])('%j means %j', (typed, id) => {
	expect(findChoice(typed, list)).toBe(id);
});
