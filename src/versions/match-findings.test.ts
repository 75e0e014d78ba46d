import { expect, test } from 'vitest';
import type { FindingRecord } from '../library/finding-record.ts';
import { matchFindings } from './match-findings.ts';

const finding = (id: string, text: string) => ({ id, text }) as FindingRecord;
const match = (older: [string, string][], newer: [string, string][]) =>
	matchFindings(
		older.map(([id, text]) => finding(id, text)),
		newer.map(([id, text]) => finding(id, text)),
	).map(({ older: was, newer: now }) => `${was?.id ?? '-'} ${now?.id ?? '-'}`);

test('a paragraph that comes in between moves those after it, and makes none of them another', () => {
	const older: [string, string][] = [
		['p1', 'One thing'],
		['p2', 'Another thing'],
	];
	const newer: [string, string][] = [
		['p1', 'One thing'],
		['p2', 'Something new between them'],
		['p3', 'Another thing'],
	];
	expect(match(older, newer)).toEqual(['p1 p1', '- p2', 'p2 p3']);
});

test('of those that have other words the most alike are the same, whatever their addresses', () => {
	const older: [string, string][] = [['p1', 'Staff turnover is high in all teams']];
	const newer: [string, string][] = [
		['p1', 'Nothing of it'],
		['p2', 'Staff turnover is low in all teams'],
	];
	expect(match(older, newer)).toEqual(['- p1', 'p1 p2']);
});

test('what has wholly other words at an address is that address with other words', () => {
	expect(match([['p1', 'One thing']], [['p1', 'Quite different words here']])).toEqual(['p1 p1']);
});

test('two findings of the same words keep their addresses', () => {
	const twice: [string, string][] = [
		['p1', 'The same'],
		['p2', 'The same'],
	];
	expect(match(twice, twice)).toEqual(['p1 p1', 'p2 p2']);
	expect(match(twice, [['p2', 'The same']])).toEqual(['p1 -', 'p2 p2']);
});

test('what is gone stands after what stood before it', () => {
	const older: [string, string][] = [
		['p1', 'One'],
		['p2', 'Two'],
		['p3', 'Three'],
	];
	expect(
		match(older, [
			['p1', 'One'],
			['p3', 'Three'],
		]),
	).toEqual(['p1 p1', 'p2 -', 'p3 p3']);
});
