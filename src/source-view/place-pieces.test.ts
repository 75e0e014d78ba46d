import { describe, expect, test } from 'vitest';
import type { Piece } from '../model/body.ts';
import { placePieces } from './place-pieces.ts';
import { squeezeLines } from './squeeze.ts';

const text = (words: string): Piece => ({ type: 'text', text: words });
const misread = (was: string, now: string): Piece => ({
	type: 'repair',
	rule: 'letter-misread',
	was,
	now,
});
const place = (source: string[], pieces: Piece[], printed?: string) =>
	placePieces(
		pieces,
		squeezeLines(source.map((line, index) => ({ number: index + 1, text: line }))),
		printed,
	);

describe('placePieces', () => {
	test('places two repairs of the same word on one line at two places', () => {
		const { marks } = place(
			['poor guality of guality work'],
			[
				text('poor '),
				misread('guality', 'quality'),
				text(' of '),
				misread('guality', 'quality'),
				text(' work'),
			],
		);
		expect(marks.map(({ mark }) => [mark.start, mark.end])).toEqual([
			[5, 12],
			[16, 23],
		]);
	});

	test('passes over the same characters where they stand as received', () => {
		const { marks } = place(
			['paid 65. Leadership is very 65. effective'],
			[
				text('paid 65. Leadership is very '),
				{ type: 'repair', rule: 'number-displaced', was: '65. ', now: '' },
				text('effective'),
			],
		);
		expect(marks).toEqual([
			{
				line: 1,
				mark: {
					type: 'mend',
					rule: 'number-displaced',
					start: 28,
					end: 31,
					now: '',
					continues: false,
				},
			},
		]);
	});

	test('follows a paragraph over a page break and a change of spaces', () => {
		const { marks } = place(
			['supported  by their', '', '', 'line\tmanagers of guality'],
			[text('supported by their line managers of '), misread('guality', 'quality')],
		);
		expect(marks).toMatchObject([{ line: 4, mark: { start: 17, end: 24 } }]);
	});

	test('marks each line of a repair that two lines share, and says on the last what stands instead', () => {
		const { marks } = place(
			['for young peo\tople', 'safe'],
			[
				text('for young '),
				{ type: 'repair', rule: 'word-broken', was: 'peo\tople safe', now: 'people safe' },
			],
		);
		expect(marks).toMatchObject([
			{ line: 1, mark: { start: 10, end: 18, continues: true } },
			{ line: 2, mark: { start: 0, end: 4, continues: false } },
		]);
	});

	test('passes over what is printed before the text', () => {
		const { marks } = place(
			['- 1. 1. First'],
			[{ type: 'repair', rule: 'character-stray', was: '1.', now: '' }, text('First')],
			'- 1.',
		);
		expect(marks).toMatchObject([{ mark: { start: 5, end: 7 } }]);
	});

	test('places what the source lost before the word that follows it', () => {
		const { marks } = place(
			['- In St Helens'],
			[{ type: 'repair', rule: 'number-lost', was: '', now: '13.' }, text('In St Helens')],
			'-',
		);
		expect(marks).toMatchObject([{ mark: { start: 2, end: 2, now: '13.' } }]);
	});

	test('places a gap after the word before it', () => {
		const { marks } = place(
			['helps to prepare young people ', ''],
			[text('helps to prepare young people '), { type: 'gap' }],
		);
		expect(marks).toEqual([{ line: 1, mark: { type: 'gap', start: 29, end: 29 } }]);
	});

	test('reads the pieces between asterisks', () => {
		const { marks } = place(
			['the *Working guality* report'],
			[
				text('the '),
				{ type: 'emphasis', pieces: [text('Working '), misread('guality', 'quality')] },
				text(' report'),
			],
		);
		expect(marks).toMatchObject([{ mark: { start: 13, end: 20 } }]);
	});

	test('goes on after text that the source has otherwise', () => {
		const { marks } = place(
			['poor guality work', 'more guality'],
			[
				text('changed by hand '),
				misread('guality', 'quality'),
				text(' work more '),
				misread('guality', 'quality'),
			],
		);
		expect(marks).toMatchObject([
			{ line: 1, mark: { start: 5 } },
			{ line: 2, mark: { start: 5 } },
		]);
	});

	test('gives a repair whose words are not there as unfound', () => {
		expect(place(['quality work'], [misread('guality', 'quality'), text(' work')])).toEqual({
			marks: [],
			unfound: [{ rule: 'letter-misread', was: 'guality' }],
		});
	});

	test('makes nothing of lines that do not exist', () => {
		expect(place([], [misread('guality', 'quality'), { type: 'gap' }]).unfound).toHaveLength(1);
	});
});
