import { expect, test } from 'vitest';
import { wrapText } from '../fixtures/text-forms.ts';
import { findMeasure, goesOn } from './line-measure.ts';
import { textWidth } from './text-width.ts';

const words =
	'all of the little villages will still meet with tall managers whom many women know from home in winter mornings as well as in the hills of the isle where nobody minds ';

const measure = (text: string) =>
	findMeasure(
		text.split('\n').map((line, index) => ({ number: index + 1, text: line })),
		() => null,
	);

test('a text that a program wrapped is measured by characters', () => {
	const { ofLetters, column, widthOf } = measure(wrapText(words.repeat(8), 60));
	expect(ofLetters).toBe(false);
	expect(column).toBe(widthOf('x'.repeat(60)));
});

test('a text that was broken to fit a page is measured by the widths of letters', () => {
	const lines = [''];
	for (const word of words.repeat(8).split(' ')) {
		const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
		if (textWidth(longer) > 30_000) lines.push(word);
		else lines[lines.length - 1] = longer;
	}
	const { ofLetters, column } = measure(lines.join('\n'));
	expect(ofLetters).toBe(true);
	expect(column).toBeGreaterThan(29_000);
	expect(column).toBeLessThanOrEqual(30_000);
});

test('the next word may break at its hyphen', () => {
	const { widthWith, widthOf } = measure('');
	expect(widthWith('a', 'well-known plans')).toBe(widthWith('a', 'well-'));
	expect(widthWith('a', 'well')).toBeGreaterThan(widthOf('a well'.replace(' ', '')));
});

test.each([
	['which they', 'know', true],
	['which they', 'Know', false],
	['those of the', 'Board', true],
	['That is so.', 'and', false],
	['which they', '', false],
])('whether %j surely goes on with %j: %s', (line, next, wanted) => {
	expect(goesOn(line, next)).toBe(wanted);
});
