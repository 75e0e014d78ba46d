import { describe, expect, test } from 'vitest';
import type { Block, BodyNode, Finding, Piece } from '../../../src/model/body.ts';
import type { SourceDocument } from '../read/source-document.ts';
import { countWords, placeWords, type WordFault } from './words.ts';

const makeDocument = (...lines: string[]): SourceDocument => ({
	name: 'a.txt',
	sha256: '',
	format: 'text',
	pages: null,
	lines: lines.map((text, index) => ({ number: index + 1, text })),
});
const text = (words: string): Piece => ({ type: 'text', text: words });
const repair = (was: string, now: string): Piece => ({
	type: 'repair',
	rule: 'letter-misread',
	was,
	now,
});
/** A finding at `source`, of these blocks or of one paragraph of these pieces. */
const makeFinding = (
	source: string,
	content: Piece[] | { blocks: Block[] },
	printed?: string,
): Finding => ({
	type: 'finding',
	id: 'p1',
	kind: 'narrative',
	...(printed !== undefined && { printed }),
	source,
	blocks: 'blocks' in content ? content.blocks : [{ type: 'paragraph', pieces: content }],
});
const letterhead: BodyNode = {
	type: 'furniture',
	kind: 'letterhead',
	source: 'l1',
	text: 'A Street',
};
const document = makeDocument('A Street', '• 1. The guality is very good indeed.');
/** What is wrong with a report whose only finding has these pieces. */
const faultOf = (...pieces: Piece[]): WordFault | null =>
	placeWords(document, [letterhead, makeFinding('l2', pieces, '- 1.')]).fault;

describe('placeWords', () => {
	test('counts where each word of a sound report went', () => {
		const pieces = [text('The '), repair('guality', 'quality'), text(' is very good indeed.')];
		expect(placeWords(document, [letterhead, makeFinding('l2', pieces, '- 1.')])).toEqual({
			counts: { kept: 7, furniture: 2, repaired: 1 },
			fault: null,
		});
	});

	const before = [text('The '), repair('guality', 'quality')];
	test.each<[what: string, pieces: Piece[], fault: Partial<WordFault>]>([
		[
			'a word removed',
			[...before, text(' is good indeed.')],
			{ rule: 'word-lost', source: 'very', report: 'good' },
		],
		[
			'the last word removed',
			[...before, text(' is very good')],
			{ rule: 'word-lost', source: 'indeed.', report: '' },
		],
		[
			'a word added',
			[...before, text(' is not very good indeed.')],
			{ rule: 'word-added', source: 'very', report: 'not' },
		],
		[
			'a word added at the end',
			[...before, text(' is very good indeed. Really.')],
			{ rule: 'word-added', source: '', report: 'Really.' },
		],
		[
			'two words swapped',
			[...before, text(' very is good indeed.')],
			{ source: 'is', report: 'very' },
		],
		[
			'a word changed',
			[...before, text(' is very Good indeed.')],
			{ source: 'good', report: 'Good' },
		],
		[
			'a mark dropped',
			[...before, text(' is very good indeed')],
			{ source: 'indeed.', report: 'indeed' },
		],
		[
			'a mend without its repair',
			[text('The quality is very good indeed.')],
			{ source: 'guality', report: 'quality' },
		],
		[
			'a repair of another word',
			[text('The '), repair('guantity', 'quantity')],
			{ source: 'guality', report: 'guantity' },
		],
	])('catches %s', (_, pieces, fault) => {
		expect(faultOf(...pieces)).toMatchObject({ ...fault, line: 2 });
	});

	test('catches a whole element removed, and one that stands twice', () => {
		expect(placeWords(document, [letterhead]).fault).toMatchObject({ rule: 'word-lost', line: 2 });
		expect(placeWords(document, [letterhead, letterhead]).fault).toMatchObject({
			rule: 'word-added',
			line: 1,
		});
	});

	test('catches an element that names other lines than its own', () => {
		expect(placeWords(document, [{ ...letterhead, source: 'l2' }]).fault).not.toBeNull();
	});

	test('takes a bullet for the same however it is printed', () => {
		const list: Block = {
			type: 'list',
			items: ['a', 'b'].map((word) => ({ pieces: [text(word)], lists: [] })),
		};
		expect(
			placeWords(makeDocument('◼ a', '– b'), [makeFinding('l1-2', { blocks: [list] })]).fault,
		).toBeNull();
	});

	test('takes a word with a repair inside it for one word, and repaired', () => {
		const pieces = [text('11th '), repair('+', ''), text('out of all')];
		expect(placeWords(makeDocument('11th +out of all'), [makeFinding('l1', pieces)])).toEqual({
			counts: { kept: 3, furniture: 0, repaired: 1 },
			fault: null,
		});
	});

	test('puts asterisks back round emphasis, and nothing into a gap', () => {
		const emphasis: Piece = { type: 'emphasis', pieces: [text('a guide')] };
		const pieces = [text('in '), emphasis, text(' '), { type: 'gap' } as const];
		expect(placeWords(makeDocument('in *a guide*'), [makeFinding('l1', pieces)]).fault).toBeNull();
	});

	test.each(['² The figures', '2 The figures'])('takes %j for a note with the mark 2', (line) => {
		const note: BodyNode = { type: 'note', mark: '2', source: 'l1', pieces: [text('The figures')] };
		expect(placeWords(makeDocument(line), [note]).fault).toBeNull();
		expect(placeWords(makeDocument(line), [{ ...note, mark: '3' }]).fault).not.toBeNull();
	});

	test('counts both halves of a word that a line parts at its hyphen', () => {
		expect(
			placeWords(makeDocument('a multi-', 'agency plan'), [
				makeFinding('l1-2', [text('a multi-agency plan')]),
			]),
		).toEqual({ counts: { kept: 4, furniture: 0, repaired: 0 }, fault: null });
	});

	test('reads headings, grade lines, lists in lists and tables', () => {
		const list: Block = {
			type: 'list',
			items: [
				{
					pieces: [text('c')],
					lists: [{ type: 'list', items: [{ pieces: [text('d')], lists: [] }] }],
				},
			],
		};
		const table: Block = { type: 'table', rows: [[[text('e')], [text('f')]]] };
		const section: BodyNode = {
			type: 'section',
			id: 'a',
			level: 2,
			heading: [text('a')],
			source: 'l1',
			children: [
				{ type: 'grade-line', source: 'l1', text: 'Grade 2' },
				makeFinding('l2-4', { blocks: [list, table] }),
				{
					type: 'judgement-record',
					source: 'l5',
					table: { type: 'table', rows: [[[text('g')], [text('h')]]] },
				},
			],
		};
		expect(placeWords(makeDocument('a Grade 2', '- c', ' - d', 'e\tf', 'g\th'), [section])).toEqual(
			{
				counts: { kept: 11, furniture: 0, repaired: 0 },
				fault: null,
			},
		);
	});
});

test('counts words between white space and control characters of every kind', () => {
	expect(countWords(makeDocument('a\tb\u00a0c\u202fd\u0007e\fg', '', ' \u2028h ', '–'))).toBe(8);
});
