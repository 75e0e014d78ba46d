import { expect, test } from 'vitest';
import { nearestId } from './nearest-id.ts';

const ids = [
	'summary',
	'p1',
	'p2',
	'p10',
	'recommendation-1',
	'recommendation-2',
	'leadership-and-management',
	'lscb-p3',
];

test.each([
	['p99', 'p10'],
	['p6', 'p2'],
	['65', 'p10'],
	['para-3', 'p2'],
	['paragraph1', 'p1'],
	['recommendation9', 'recommendation-2'],
	['lscb-p1', 'lscb-p3'],
	['leadership', 'leadership-and-management'],
])('nearest to %s is %s', (id, nearest) => {
	expect(nearestId(id, ids)).toBe(nearest);
});

test.each(['strength-3', 'xyz', 'foo-1', ''])('nothing is like %j', (id) => {
	expect(nearestId(id, ids)).toBeUndefined();
});

test('on a page with no ids nothing is near', () => {
	expect(nearestId('p1', [])).toBeUndefined();
});
