import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

const known = ['supervision', 'supervisor', 'safeguarding', 'received', 'risk', 'risks', 'child'];

describe('nearest', () => {
	it.each([
		['supervison', 'supervision'],
		['safegaurding', 'safeguarding'],
		['recieved', 'received'],
		['chlid', 'child'],
	])('offers for %s first %s', (unknown, expected) => {
		expect(nearest(unknown, known, 3)[0]).toBe(expected);
	});

	it('offers nothing that is far off', () => {
		expect(nearest('xyzzy', known, 3)).toEqual([]);
	});

	it('offers no more than asked for', () => {
		expect(nearest('risky', known, 1)).toHaveLength(1);
	});
});
