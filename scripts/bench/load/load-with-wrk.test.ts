import { expect, test } from 'vitest';
import { readSums } from './load-with-wrk.ts';

test('the sums of wrk are read from among all that it says', () => {
	const said =
		'Running 2s test\n  1 threads and 8 connections\nsums 1000 5000000 2000000 1500 9000 3\n';
	expect(readSums(said)).toEqual({ perSecond: 500, bytes: 5000, p50: 1.5, p99: 9, errors: 3 });
});

test('a server that answered nothing has no bytes for each answer', () => {
	expect(readSums('sums 0 0 2000000 0 0 8\n')).toMatchObject({ perSecond: 0, bytes: 0, errors: 8 });
});

test('what has no sums is no measurement', () => {
	expect(() => readSums('unable to connect')).toThrow('unable to connect');
});
