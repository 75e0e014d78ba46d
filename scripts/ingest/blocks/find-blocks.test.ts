import { expect, test } from 'vitest';
import type { Block } from './block.ts';
import { findBlocks } from './find-blocks.ts';

const blocksOf = (...lines: string[]): Block[] =>
	findBlocks({
		name: 'a.txt',
		sha256: '',
		format: 'text',
		pages: null,
		lines: lines.map((text, index) => ({ number: index + 1, text })),
	});

test.each(['-', '–', '—', '•', '·', '▪', '■', '◼', '●', '○', '*'])(
	'reads %s before a space as a bullet',
	(mark) => {
		expect(blocksOf(`${mark} Records are read.`)).toEqual([
			{ type: 'item', mark, depth: 1, segments: [{ line: 1, text: 'Records are read.' }] },
		]);
	},
);

test.each(['•\tAll is well.', '\t– All is well.', '\uf06e All is well.', '− All is well.'])(
	'reads %j as an item',
	(line) => {
		expect(blocksOf(line)).toMatchObject([{ type: 'item', segments: [{ text: 'All is well.' }] }]);
	},
);

test.each(['-5 degrees', '*Working Together*', '-', '–', '*'])('takes %s for no bullet', (line) => {
	expect(blocksOf(line)).toEqual([{ type: 'text', segments: [{ line: 1, text: line }] }]);
});

test.each([' - a', '   • a', '\u00a0– a'])(
	'an item that is indented hangs from what is above: %j',
	(line) => {
		expect(blocksOf(line)).toMatchObject([{ type: 'item', depth: 2 }]);
	},
);

test('reads a line with tabs as a row, without the empty cells at its end', () => {
	expect(blocksOf('Being healthy\tGood\t\t ')).toEqual([
		{ type: 'row', line: 1, cells: ['Being healthy', 'Good'] },
	]);
});

test('makes white space and control characters one space', () => {
	expect(blocksOf('The\u00a0\u202f  council\u0007 \u2028is  good. ')).toMatchObject([
		{ segments: [{ text: 'The council is good.' }] },
	]);
});

test('leaves out lines that hold nothing, and counts them', () => {
	expect(blocksOf('', 'One.', ' \u00a0\f', 'Two.')).toMatchObject([
		{ segments: [{ line: 2 }] },
		{ segments: [{ line: 4 }] },
	]);
});
