import { expect, test } from 'vitest';
import type { ReceivedLine } from '../model/source-lines.ts';
import { formatPageStarts, pageOf } from './page-of.ts';
import { listPageStarts } from './page-starts.ts';

const lines = [1, 1, 2, 2, 3].map((page): ReceivedLine => ({
	text: 'words',
	place: { page, x: 0, y: 0, width: 1, height: 1 } as NonNullable<ReceivedLine['place']>,
}));
const findings = [
	{ id: 'p1', source: 'l1' },
	{ id: 'p2', source: 'l2-3' },
	{ id: 'p3', source: 'l4' },
	{ id: 'p4', source: 'l5' },
] as const;
const ids = findings.map(({ id }) => id);

test('a finding has the page that it begins on', () => {
	const starts = formatPageStarts(listPageStarts(findings, lines));
	expect(starts).toBe('p1:1 p3:2 p4:3');
	expect(ids.map((id) => pageOf(id, starts, ids))).toEqual([1, 1, 2, 3]);
});

test('in a document without pages none has', () => {
	const starts = formatPageStarts(listPageStarts(findings, [{ text: 'words' }]));
	expect(starts).toBe('');
	expect(pageOf('p1', starts, ids)).toBeUndefined();
});

test('a finding whose lines have no place has no page, and the next has its own', () => {
	const gap = lines.with(3, { text: 'words' });
	const starts = formatPageStarts(listPageStarts(findings, gap));
	expect(ids.map((id) => pageOf(id, starts, ids))).toEqual([1, 1, undefined, 3]);
});
