import { expect, test } from 'vitest';
import { furniture } from './furniture.ts';

test('keeps the words of blocks in the order of the source, bullets included', () => {
	const segment = (line: number, text: string) => ({ line, text });
	expect(
		furniture('cover', [
			{ type: 'text', segments: [segment(3, 'three'), segment(1, 'one')] },
			{ type: 'item', mark: '◼', depth: 1, segments: [segment(4, 'four'), segment(5, 'five')] },
			{ type: 'row', line: 2, cells: ['two', 'cells'] },
		]),
	).toEqual([
		{ type: 'furniture', kind: 'cover', source: 'l1-5', text: 'one two cells three ◼ four five' },
	]);
});

test('makes nothing of nothing', () => {
	expect(furniture('cover', [])).toEqual([]);
});
