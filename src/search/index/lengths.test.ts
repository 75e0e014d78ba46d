import { expect, it } from 'vitest';
import { readLengths, writeLengths } from './lengths.ts';

it('reads the lengths that it wrote, of the shortest finding and of the longest table', () => {
	const lengths = [8, 16, 24, 480, 8, 160_000];
	expect(readLengths(writeLengths(lengths))).toEqual(lengths);
	expect(readLengths(JSON.parse(JSON.stringify(writeLengths(lengths))) as string)).toEqual(lengths);
});

it('refuses a length that no sign stands for', () => {
	expect(() => writeLengths([7])).toThrow(RangeError);
	expect(() => writeLengths([8_000_000])).toThrow(RangeError);
});
