import { describe, expect, test } from 'vitest';
import {
	bullet,
	goingOn,
	heading,
	numbered,
	printPages,
	type MadeLine,
} from '../fixtures/print-pages.ts';
import { blockText } from './block.ts';
import { findPdfBlocks } from './find-pdf-blocks.ts';

/** The blocks of some pages as text: items as "mark depth text". */
const blocksOf = (...pages: (readonly MadeLine[])[]) =>
	findPdfBlocks(printPages(pages)).blocks.map((block) =>
		block.type === 'item' ? `${block.mark} ${block.depth} ${blockText(block)}` : blockText(block),
	);

describe('findPdfBlocks', () => {
	test('makes one block of the lines of a paragraph, and another after a space', () => {
		expect(
			blocksOf(['The plans', goingOn('are clear.', { x: 72 }), 'Managers know them.']),
		).toEqual(['The plans are clear.', 'Managers know them.']);
	});

	test('takes an asterisk or dash against a word for a part of it, and no bullet', () => {
		expect(blocksOf(['* Plans', '*Pseudonym', '-led plans'])).toEqual([
			'* 1 Plans',
			'*Pseudonym',
			'-led plans',
		]);
	});

	test('keeps a hyphen at the end of a line, and sets no space after it', () => {
		expect(
			blocksOf([
				'A multi-',
				goingOn('agency plan -', { x: 72 }),
				goingOn('which is clear.', { x: 72 }),
			]),
		).toEqual(['A multi-agency plan - which is clear.']);
	});

	test('takes a wrapped line that begins with a number for text of its paragraph', () => {
		expect(
			blocksOf([numbered(15, 'Of young people aged'), goingOn('16. More children do.')]),
		).toEqual(['15. Of young people aged 16. More children do.']);
		const inOneGo: MadeLine = '15. Of young people aged';
		expect(blocksOf([inOneGo, goingOn('16. More children do.')])).toEqual([
			'15. Of young people aged 16. More children do.',
		]);
	});

	test.each([53, 71, 111])('finds numbers in a column at %i points', (x) => {
		expect(
			blocksOf([
				numbered(1, 'One', { x }),
				goingOn('goes on.', { x: x + 28 }),
				numbered(2, 'Two.', { x }),
			]),
		).toEqual(['1. One goes on.', '2. Two.']);
	});

	test.each(Array.from('\uf06e◼\uf0a7•−–—─―-\uf02d\uf0be\uf0b7\u0335\u0336o'))(
		'reads %j as a bullet',
		(mark) => {
			expect(
				blocksOf([{ text: `${mark} Plans`, textX: 90 }, goingOn('are late.', { x: 90 })]),
			).toEqual([`${mark} 1 Plans are late.`]);
		},
	);

	test('takes a bullet below a number or bullet for one of the second level', () => {
		expect(
			blocksOf([
				numbered(1, 'This includes:'),
				bullet('plans', { x: 100 }),
				bullet('their dates', { x: 118 }),
				bullet('visits', { x: 100 }),
			]),
		).toEqual(['1. This includes:', '◼ 2 plans', '◼ 2 their dates', '◼ 2 visits']);
	});

	test('parts a heading from the paragraph close below it, by weight or by size', () => {
		const below = goingOn('Help is late.', { x: 72 });
		expect(blocksOf([heading('Findings'), below])).toHaveLength(2);
		expect(blocksOf([{ text: 'Findings', size: 14 }, below])).toHaveLength(2);
	});

	test('keeps a sentence whole that ends in bold', () => {
		expect(blocksOf(['Services for children are', heading('good', { pitch: 1.2 })])).toEqual([
			'Services for children are good',
		]);
	});
});

test('keeps the last word of a sentence with it, however it is set', () => {
	const last = goingOn('Together.', { isBold: true, size: 12.6 });
	expect(blocksOf([numbered(1, 'This is not in line with Working'), last])).toEqual([
		'1. This is not in line with Working Together.',
	]);
});

describe('across pages', () => {
	test('joins a sentence that a page breaks, whatever head, foot and note stand between', () => {
		const foot: MadeLine = { text: 'A foot', y: 40, size: 8 };
		const note: MadeLine = { text: '¹ A note.', y: 80, size: 10 };
		expect(blocksOf(['The plans¹', note, foot], [foot, 'are clear.'])).toEqual([
			'The plans¹ are clear.',
		]);
	});

	test('joins what stands in the hanging column overleaf, even after a full stop', () => {
		expect(
			blocksOf([numbered(1, 'Plans are clear.')], [{ text: 'They are known.', x: 100 }]),
		).toEqual(['1. Plans are clear. They are known.']);
		expect(blocksOf(['1. Plans are clear.'], [{ text: 'They are known.', x: 100 }])).toEqual([
			'1. Plans are clear. They are known.',
		]);
	});

	test('joins a paragraph that runs over three pages', () => {
		expect(blocksOf([numbered(1, 'Plans')], [goingOn('are')], [goingOn('clear.')])).toEqual([
			'1. Plans are clear.',
		]);
	});

	test('keeps a hyphen that a page breaks at', () => {
		expect(blocksOf(['A multi-'], ['agency plan.'])).toEqual(['A multi-agency plan.']);
	});

	test.each<[what: string, last: MadeLine, next: MadeLine]>([
		['a whole sentence and the next paragraph', 'Plans are clear.', 'Managers know them.'],
		['a paragraph and a heading', 'Plans are', heading('Findings')],
		['a heading and a paragraph', heading('Findings'), 'Plans are clear.'],
		['a paragraph and a number', 'Plans are', numbered(2, 'Two.')],
		['a paragraph and a bullet', 'Plans are', bullet('clear')],
		['an item and a paragraph at the margin', bullet('clear plans.'), 'Managers know them.'],
	])('parts %s', (_, last, next) => {
		expect(blocksOf([last], [next])).toHaveLength(2);
	});
});

describe('notes', () => {
	test('keeps a note without its mark apart where a mark above has none, and only there', () => {
		const foot: MadeLine = { text: 'A remark.', y: 100, size: 10 };
		expect(blocksOf(['The plans¹', foot])).toEqual(['The plans¹']);
		expect(blocksOf(['The plans', foot])).toEqual(['The plans', 'A remark.']);
		expect(blocksOf(['The plans¹ and aims²', foot])).toEqual(['The plans¹ and aims²', 'A remark.']);
		const close: MadeLine = { text: 'A remark.', size: 10 };
		expect(blocksOf(['The plans¹', close])).toEqual(['The plans¹', 'A remark.']);
		const note: MadeLine = { text: '¹ A note.', y: 120, size: 10 };
		const below: MadeLine = { text: 'A remark.', y: 60, size: 10 };
		expect(blocksOf(['The plans for all children¹', note, below])).toEqual([
			'The plans for all children¹',
			'A remark.',
		]);
	});

	test('ends a paragraph at the foot of a page where its sentence ends before the mark of a note', () => {
		expect(blocksOf(['The plans are clear.¹'], ['Managers know them.'])).toEqual([
			'The plans are clear.¹',
			'Managers know them.',
		]);
	});

	const notesOf = (...lines: MadeLine[]) =>
		findPdfBlocks(printPages([['A paragraph about the area² and more text.', ...lines]])).notes.map(
			({ mark, lines: printed }) => [mark, printed.map(({ text }) => text).join(' ')],
		);

	test('are small type with a raised mark, and the lines close below', () => {
		expect(
			notesOf(
				{ text: '² The figures', size: 10, y: 100 },
				{ text: 'are of 2013.', size: 10, y: 88 },
				{ text: '¹² Others.', size: 10, y: 70 },
			),
		).toEqual([
			['2', '² The figures are of 2013.'],
			['12', '¹² Others.'],
		]);
	});

	test('may print their mark unraised where the text has it raised', () => {
		expect(notesOf({ text: '2 The figures', size: 10, y: 100 })).toEqual([['2', '2 The figures']]);
	});

	test('are no small type without a mark, nor with a number that the text has not', () => {
		expect(notesOf({ text: 'A remark.', size: 10 }, { text: '3 children', size: 10 })).toEqual([]);
	});
});
