import { expect, test } from 'vitest';
import { findQuotation } from './find-quotation.ts';

const text = "Children are safe. The board met; children are seen. Staff's views count.";

/** The words that a quotation is found to mark. */
function find(exact: string, around: { prefix?: string; suffix?: string } = {}): string[] {
	return findQuotation(text, { exact, ...around }).map(
		({ start, end }) => `${start} ${text.slice(start, end)}`,
	);
}

test('finds words wherever they stand', () => {
	expect(find('are')).toEqual(['9 are', '43 are']);
	expect(find('are', { prefix: 'Children' })).toEqual(['9 are']);
	expect(find('are', { suffix: 'seen' })).toEqual(['43 are']);
});

test('reads white space of any kind as one space', () => {
	expect(find('The\n  board\tmet', { prefix: ' safe. ', suffix: '; children\nare' })).toEqual([
		'19 The board met',
	]);
});

test('takes capitals, quotation marks and the words around as they are', () => {
	expect(find('the board')).toEqual([]);
	expect(find('Staff’s')).toEqual([]);
	expect(find('are', { prefix: 'Children', suffix: 'seen' })).toEqual([]);
});

test('finds places that overlap', () => {
	expect(findQuotation('aaa', { exact: 'aa' })).toHaveLength(2);
});
