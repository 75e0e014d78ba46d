import { expect, test } from 'vitest';
import type { Mark } from './mark.ts';
import { listMends } from './list-mends.ts';

const mend = (start: number, continues = false): Mark => ({
	type: 'mend',
	rule: 'letter-misread',
	start,
	end: start + 1,
	now: 'q',
	continues,
});
const line = (number: number, marks: Mark[]) => ({
	number,
	text: 'gg',
	page: null,
	role: { type: 'unplaced' as const },
	marks,
});

test('counts every mend of a rule and names each line once', () => {
	expect(listMends([line(3, [mend(0), mend(1)]), line(8, [mend(0)])])).toEqual([
		{ rule: 'letter-misread', count: 3, lines: [3, 8] },
	]);
});

test('counts a mend over two lines once, at its end', () => {
	expect(listMends([line(3, [mend(0, true)]), line(4, [mend(0)])])).toEqual([
		{ rule: 'letter-misread', count: 1, lines: [4] },
	]);
});

test('counts no gaps and lists no rule that was not used', () => {
	expect(listMends([line(1, [{ type: 'gap', start: 1, end: 1 }])])).toEqual([]);
});
