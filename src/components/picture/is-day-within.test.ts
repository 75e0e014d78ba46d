import { expect, test } from 'vitest';
import { isDayWithin } from './is-day-within.ts';

test.each([
	['2024-03-31', true],
	['2014-01-01', true],
	['2026-08-12', true],
	['2013-12-31', false],
	['2026-08-13', false],
	['2023-02-29', false],
	['2023-13-01', false],
	['31 March 2024', false],
	['', false],
])('%o lies within the days of the map: %o', (text, expected) => {
	expect(isDayWithin(text, '2014-01-01', '2026-08-12')).toBe(expected);
});
