import { describe, expect, it } from 'vitest';
import { matchField } from './match-field.ts';

const regions: [string, string][] = [
	['north-west', 'North West'],
	['south-east', 'South East'],
];
const years: [string, string][] = [2010, 2012, 2015].map((year) => [`${year}`, `${year}`]);

describe('matchField', () => {
	it.each(['north-west', 'North West', 'NORTH-WEST'])('knows a value by %s', (value) => {
		expect(matchField(value, regions)).toEqual({ places: new Set([0]) });
	});

	it.each([
		['2010..2012', [0, 1]],
		['2012..', [1, 2]],
		['..2011', [0]],
		['2012', [1]],
	])('knows the range %s', (value, places) => {
		expect(matchField(value, years)).toEqual({ places: new Set(places) });
	});

	it('names the nearest of what it does not know', () => {
		expect(matchField('north-wst', regions)).toEqual({
			unknown: 'north-wst',
			nearest: ['north-west'],
		});
		expect(matchField('2016..', years)).toEqual({ unknown: '2016..', nearest: [] });
	});
});
