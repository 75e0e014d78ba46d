import { expect, test } from 'vitest';
import { findSpacing } from './find-spacing.ts';

const paragraph = ['A line that is full and', 'ends.'];
const spaced = [...paragraph, '', ...paragraph, '', ...paragraph, '', ...paragraph, ''];

/** The numbers of the lines at which paragraphs of a text have blank lines between them. */
function find(...texts: string[]) {
	const lines = texts.map((text, index) => ({ number: index + 1, text }));
	const isLong = ({ text }: { text: string }) => text.length > 12;
	const { isSpacedAt } = findSpacing(lines, { isFull: isLong, isLong });
	return lines.filter((line) => isSpacedAt(line)).map(({ number }) => number);
}

test('paragraphs with blank lines between them are spaced, and those of a box among them are not', () => {
	expect(find(...spaced)).toHaveLength(spaced.length);
	const text = [...spaced, ...spaced, ...paragraph, ...paragraph, '', ...spaced, ...spaced];
	const found = find(...text);
	expect(found).not.toContain(26);
	expect(found).toContain(1);
	expect(found).toContain(text.length);
});

test('a heading directly below a paragraph shows nothing', () => {
	expect(find(...spaced, ...paragraph, 'Findings', ...spaced)).toContain(14);
});

test('paragraphs without blank lines are not spaced anywhere', () => {
	expect(find(...paragraph, ...paragraph, ...paragraph, '', ...paragraph)).toEqual([]);
});
