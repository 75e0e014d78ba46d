import { expect, test } from 'vitest';
import { printPages, withoutTags, type MadeLine } from '../fixtures/print-pages.ts';
import { findPdfBlocks } from './find-pdf-blocks.ts';

/** The furniture of pages without tags that have these lines beside one of text. */
const furnitureOf = (pages: readonly (readonly MadeLine[])[]) => {
	const text = ['One is first', 'Two comes next', 'Three ends it'];
	const made = pages.map((page, index): MadeLine[] => [
		...page,
		{ text: text[index] ?? 'More', y: 500 },
	]);
	return findPdfBlocks(withoutTags(printPages(made))).furniture.map(({ text: found }) => found);
};
const onThree = (line: (page: number) => MadeLine) =>
	furnitureOf([1, 2, 3].map((page) => [line(page)]));

test('finds what the document marks', () => {
	const document = printPages([['Text.', { text: 'A foot', isArtifact: true }]]);
	expect(findPdfBlocks(document).furniture.map(({ text }) => text)).toEqual(['A foot']);
});

test.each<[what: string, line: (page: number) => MadeLine]>([
	['a foot with the page in it', (page) => ({ text: `11 to 15 September 2023 ${page}`, y: 30 })],
	[
		'a foot in body type that wanders',
		(page) => ({ text: 'Inspection report', y: 26 + 12 * page }),
	],
	['a large page number that stands high', (page) => ({ text: `${page}`, size: 20, y: 78 })],
	[
		'a page number left and right in turn',
		(page) => ({ text: `${page}`, y: 34, x: page % 2 ? 513 : 71 }),
	],
	['a page number in words', (page) => ({ text: `Page ${page} of 3`, y: 34 })],
	['a head', () => ({ text: 'Made-up Council Inspection of services', y: 798 })],
])('finds %s without tags', (_, line) => {
	expect(onThree(line)).toHaveLength(3);
});

test('finds small type and a page number at the foot of a single page', () => {
	expect(
		furnitureOf([
			[
				{ text: 'A foot', size: 8, y: 40 },
				{ text: '2', size: 20, y: 24 },
			],
		]),
	).toHaveLength(2);
});

test.each<[what: string, line: (page: number) => MadeLine]>([
	[
		'a line at the edge that differs',
		(page) => ({ text: ['Ada', 'Bob', 'Cy'][page - 1] ?? '', y: 90 }),
	],
	['the same line at other heights', (page) => ({ text: 'Good', y: 100 + 100 * page })],
])('leaves %s', (_, line) => {
	expect(onThree(line)).toEqual([]);
});

test('leaves a line that stands on two pages only, and one within the text', () => {
	const twice: MadeLine = { text: 'Responsible body', y: 700 };
	expect(furnitureOf([[twice], [twice], []])).toEqual([]);
	const within = [1, 2, 3].map((page): MadeLine[] => [
		...['a', 'b', 'c', 'd'].map((text, index): MadeLine => ({
			text: `${text}${'x'.repeat(page)}`,
			y: 700 - 20 * index,
		})),
		{ text: 'Good', y: 600 },
	]);
	expect(furnitureOf(within)).toEqual([]);
});
