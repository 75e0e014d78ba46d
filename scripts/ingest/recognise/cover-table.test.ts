import { describe, expect, test } from 'vitest';
import type { Block } from '../blocks/block.ts';
import { findLabel, readCoverTable } from './cover-table.ts';

const labels = [{ area: 'adoption' as const, wording: /^adoption performance$/iu }];
/** Blocks of a text, or of a page where a left edge is given. */
const toBlocks = (...cells: (string | [text: string, x: number])[]): Block[] =>
	cells.map((cell, index) => {
		const [text, x] = typeof cell === 'string' ? [cell] : cell;
		const segments = [{ line: index + 1, text }];
		return x === undefined
			? { type: 'text', segments }
			: { type: 'text', segments, style: { page: 1, x, textX: x, size: 12, isBold: false } };
	});

describe('readCoverTable', () => {
	test('pairs a label with the grade after it', () => {
		expect(
			readCoverTable(toBlocks('Cover', '2.1 Adoption performance', 'Good', 'Text'), labels),
		).toEqual({
			judgements: [
				{
					id: 'judgement-adoption-performance',
					area: 'adoption',
					label: 'Adoption performance',
					grade: 'good',
					printed: 'Good',
					source: 'l2-3',
				},
			],
			unread: [],
			start: 1,
			end: 3,
		});
	});

	test('reads a grade with the mark of a note', () => {
		expect(
			readCoverTable(toBlocks('Adoption performance', 'Good¹'), labels)?.judgements,
		).toMatchObject([{ grade: 'good', printed: 'Good¹' }]);
	});

	test.each([
		[
			'a label that is not known',
			[['Adoptoin', 72] as [string, number], ['Inadequate', 300] as [string, number]],
			{ label: 'Adoptoin', printed: 'Inadequate', source: 'l3-4' },
		],
		[
			'a grade that is not known',
			[['2. Fostering', 72] as [string, number], ['Goood', 300] as [string, number]],
			{ area: 'care-leavers', label: 'Fostering', source: 'l3' },
		],
	])('says which row it cannot read: %s', (_, cells, row) => {
		const table = toBlocks(['Adoption performance', 72], ['Good', 300], ...cells);
		const both = [...labels, { area: 'care-leavers' as const, wording: /^fostering$/iu }];
		expect(readCoverTable(table, both)).toMatchObject({ unread: [row], end: 2 });
	});

	test('takes a sentence of the text that ends with a grade for no row', () => {
		const text = toBlocks('Adoption performance', 'Good', 'Practice is consistently good.');
		expect(readCoverTable(text, labels)?.unread).toEqual([]);
	});

	test('reads label and grade from one cell', () => {
		expect(
			readCoverTable(toBlocks('Adoption performance Not Judged'), labels)?.judgements,
		).toMatchObject([{ grade: 'not-judged', printed: 'Not Judged', source: 'l1' }]);
	});

	test.each([
		['in a text', toBlocks('Adoption performance', 'Requires', '²', 'improvement', 'Text'), 4],
		['without a note', toBlocks('Adoption performance', 'Requires', 'improvement', 'Text'), 3],
		[
			'on a page',
			toBlocks(
				['Adoption performance', 72],
				['Requires', 300],
				['and progress', 72],
				['improvement to be good', 300],
			),
			4,
		],
	])('reads a grade whose words stand in two cells: %s', (_, blocks, end) => {
		expect(readCoverTable(blocks, labels)).toMatchObject({
			judgements: [
				{
					grade: 'requires-improvement',
					printed: expect.stringMatching(/^Requires improvement/u) as string,
				},
			],
			end,
		});
	});

	test.each([
		['half a grade', toBlocks('Adoption performance', 'Requires', 'Text', 'more', 'improvement')],
		[
			'half a grade, and text of another column',
			toBlocks(['Adoption performance', 72], ['Requires', 300], ['improvement', 72]),
		],
		['a label without a grade', toBlocks('Adoption performance', '12')],
		['a grade below its label', toBlocks(['Adoption performance', 72], ['Good', 72])],
		['a heading of the text', toBlocks('Adoption performance: good')],
		['a sentence', toBlocks('Adoption performance is good')],
	])('takes no row from %s', (_, blocks) => {
		expect(readCoverTable(blocks, labels)).toBeNull();
	});

	test('takes the first of two rows with one label', () => {
		const blocks = toBlocks('Adoption performance', 'Good', 'Adoption performance', 'Inadequate');
		expect(readCoverTable(blocks, labels)?.judgements.map(({ grade }) => grade)).toEqual(['good']);
	});
});

test.each([
	'Adoption performance',
	'2.1 Adoption performance',
	'2.1Adoption performance',
	'3. adoption performance:',
	'Adoption performance²',
])('knows the label %j', (text) => {
	expect(findLabel(text, labels)?.area).toBe('adoption');
});
