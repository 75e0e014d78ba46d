import { expect, test } from 'vitest';
import { blockText, type Block } from './block.ts';
import { joinNumbers } from './join-numbers.ts';

const toBlocks = (...lines: string[]): Block[] =>
	lines.map((text, index) => ({ type: 'text', segments: [{ line: index + 1, text }] }));
const join = (...lines: string[]) => joinNumbers(toBlocks(...lines)).map(blockText);

test('puts a number to the paragraph below it', () => {
	expect(join('1.', 'Plans are kept.', '2.', 'Drawers are locked, and nobody knows. Keys')).toEqual(
		['1. Plans are kept.', '2. Drawers are locked, and nobody knows. Keys'],
	);
});

test.each([
	['a number without a stop', ['1', 'Plans are kept.']],
	['a number above a heading', ['1.', 'Made-up matters']],
	['a number above others', ['1.', '2.', '3.']],
	['a number at the end', ['Plans are kept.', '2.']],
])('leaves %s alone', (_, lines) => {
	expect(join(...lines).slice(0, 2)).toEqual(lines.slice(0, 2));
});
