import { expect, test } from 'vitest';
import { readTimeScale } from './time-scale.ts';

test.each([
	['Immediately:', 'P0D'],
	['immediately', 'P0D'],
	['Within three months:', 'P3M'],
	['Within six months', 'P6M'],
	['Within 3 months:', 'P3M'],
	['Within one month:', 'P1M'],
	['Within two weeks:', 'P14D'],
	['Within ten days:', 'P10D'],
	['Immedi\u00ADately:', 'P0D'],
	['Within a year:', null],
	['Within one year:', 'P12M'],
	['Within three months of publication:', 'P3M'],
	['Within three months of this inspection', 'P3M'],
	['Within thirteen months:', null],
	['Within 0 months:', null],
	['Within three months the council should act.', null],
	['Immediately after', null],
	['', null],
])('%j is due after %j', (text, due) => {
	expect(readTimeScale(text)).toBe(due);
});
