import { expect, test } from 'vitest';
import { plainText, type Piece } from '../../../src/model/body.ts';
import { blockPieces, dropStart, extractNumber, textPieces } from './pieces.ts';

const text = (words: string): Piece => ({ type: 'text', text: words });
const emphasis = (words: string): Piece => ({ type: 'emphasis', pieces: [text(words)] });

test('reads words between asterisks as emphasis', () => {
	expect(textPieces('see *Test Guide*, and *another one*.')).toEqual([
		text('see '),
		emphasis('Test Guide'),
		text(', and '),
		emphasis('another one'),
		text('.'),
	]);
});

test.each(['2 * 3 * 4', 'a *star', 'a*b*c', '**twice**', '* blank *', '*', '5*6*7'])(
	'%j has no emphasis',
	(words) => {
		expect(textPieces(words)).toEqual([text(words)]);
	},
);

test('reads as many emphases as there are', () => {
	expect(
		textPieces('*a* b '.repeat(20_000)).filter(({ type }) => type === 'emphasis'),
	).toHaveLength(20_000);
});

test('mends words inside and outside emphasis', () => {
	expect(plainText(textPieces('guality in *guality*, guality'))).toBe(
		'quality in quality, quality',
	);
});

test('puts a space between the lines of a block', () => {
	const segments = [
		{ line: 1, text: 'one' },
		{ line: 2, text: 'two' },
	];
	expect(blockPieces({ type: 'text', segments })).toEqual([text('one two')]);
});

test('takes a grade line that strayed into a paragraph out of what is read', () => {
	const pieces = blockPieces({
		type: 'text',
		segments: [
			{ line: 1, text: 'average for' },
			{ line: 2, text: 'Grade 3 (Adequate)', strayGrade: true },
			{ line: 3, text: '11 years' },
		],
	});
	expect(pieces).toContainEqual({
		type: 'repair',
		rule: 'grade-displaced',
		was: 'Grade 3 (Adequate)',
		now: '',
	});
	expect(plainText(pieces)).toBe('average for 11 years');
});

test('takes a moved number out of its paragraph', () => {
	const pieces = extractNumber([text('a very 65. effective plan')], 65);
	expect(pieces).toEqual([
		text('a very '),
		{ type: 'repair', rule: 'number-displaced', was: '65. ', now: '' },
		text('effective plan'),
	]);
});

test('finds a moved number beside mended words', () => {
	const pieces = extractNumber(textPieces('the guality of a very 65. effective plan'), 65);
	expect(pieces && plainText(pieces)).toBe('the quality of a very effective plan');
});

test.each(['65. at the start', 'a 165. number', 'a 65.5 rate', 'none at all', 'at the end 65.'])(
	'finds no moved number 65 in %j',
	(words) => {
		expect(extractNumber([text(words)], 65)).toBeNull();
	},
);

test('drops a printed number and keeps what follows', () => {
	expect(dropStart([text('17. The '), emphasis('plan')], 4)).toEqual([
		text('The '),
		emphasis('plan'),
	]);
	expect(dropStart([text('17. '), emphasis('plan')], 4)).toEqual([emphasis('plan')]);
	expect(dropStart([emphasis('plan')], 0)).toEqual([emphasis('plan')]);
});

test('reads emphasis that goes on over the end of a line', () => {
	const segments = ['see *Test', 'Guide*.'].map((words, index) => ({
		line: index + 1,
		text: words,
		wrapped: true as const,
	}));
	expect(blockPieces({ type: 'text', segments })).toEqual([
		text('see '),
		emphasis('Test Guide'),
		text('.'),
	]);
});
