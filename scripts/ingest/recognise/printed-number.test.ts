import { expect, test } from 'vitest';
import { takeNumber } from './printed-number.ts';

const take = (text: string) =>
	takeNumber({ type: 'text', segments: [{ line: 1, text, asPrinted: true }] });
const paragraph = (...pieces: unknown[]) => [{ type: 'paragraph', pieces }];

test('takes a number with its space off the text', () => {
	expect(take('10. However, ...')).toEqual({
		printed: '10.',
		blocks: paragraph({ type: 'text', text: 'However, ...' }),
	});
});

test('mends a number that stands against the first word', () => {
	expect(take('10.However, ...')).toEqual({
		mended: 'number-displaced',
		blocks: paragraph(
			{ type: 'repair', rule: 'number-displaced', was: '10.', now: '' },
			{ type: 'text', text: 'However, ...' },
		),
	});
});

test('leaves a text without a number as it is', () => {
	expect(take('However, 10. ...')).toEqual({
		blocks: paragraph({ type: 'text', text: 'However, 10. ...' }),
	});
});
