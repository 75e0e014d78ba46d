import { expect, test } from 'vitest';
import { excerptSentence } from './excerpt-sentence.ts';

/** A quotation around the word "load", as a reader sees it. */
function quote(text: string, longest = 60): string {
	const [first, ...others] = [...text.matchAll(/load/gu)].map(({ index }) => ({
		start: index,
		end: index + 4,
	}));
	if (first === undefined) throw new Error('no load');
	const { before, words, after } = excerptSentence(text, first, others, longest);
	return `${before}[${words}]${after}`;
}

test.each([
	['the only one', 'The load is high.', 'The [load] is high.'],
	['the first', 'The load is high. Staff leave.', 'The [load] is high. …'],
	['one between others', 'It grew. The load is high! Yes.', '… The [load] is high! …'],
	['the last', 'It grew. The load is high.', '… The [load] is high.'],
	['one without a sign at its end', 'It grew. The load', '… The [load]'],
	['one within quotation marks', '‘It grew.’ The load is high.', '… The [load] is high.'],
])('quotes the whole sentence: %s', (_, text, expected) => {
	expect(quote(text)).toBe(expected);
});

test('does not end at a stop within a number', () => {
	expect(quote('The load is 22.5 on average.')).toBe('The [load] is 22.5 on average.');
});

test('cuts a long sentence on both sides', () => {
	const text = `${'word '.repeat(20)}load ${'more '.repeat(20)}`;
	expect(quote(text, 20)).toBe('… word [load] more…');
});

test('goes on to what the next sentences say of it, as far as there is room', () => {
	const text = 'The load is low. For some the load is high. Staff leave.';
	expect(quote(text)).toBe('The [load] is low. For some the load is high. …');
	expect(quote(text, 29)).toBe('The [load] is low. For some the load is high. …');
	expect(quote(text, 28)).toBe('The [load] is low. …');
});
