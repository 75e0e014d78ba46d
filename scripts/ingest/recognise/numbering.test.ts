import { describe, expect, test } from 'vitest';
import type { Block } from '../blocks/block.ts';
import { leadingNumber, numberParagraphs, paragraphId } from './numbering.ts';

/** Lines as blocks: one that begins with "- " is an item, which may have lost its number. */
function toBlocks(lines: readonly string[]): Block[] {
	return lines.map((line, index): Block => {
		const segments = [{ line: index + 1, text: line.replace(/^- /u, '') }];
		return line.startsWith('- ')
			? { type: 'item', mark: '-', depth: 1, segments }
			: { type: 'text', segments };
	});
}

/** What each line was numbered as, "" where it was not; and the numbers that are missing. */
function numberLines(...lines: string[]): { found: string[]; missing: number[] } {
	const blocks = toBlocks(lines);
	const { numbers, missing } = numberParagraphs(blocks, ({ type }) => type === 'item');
	const found = blocks.map((block) => {
		const number = numbers.get(block);
		return number ? `${number.number} ${number.how}` : '';
	});
	return { found, missing };
}

/** The sequence that each line belongs to. */
function partsOf(...lines: string[]): (number | undefined)[] {
	const blocks = toBlocks(lines);
	const { numbers } = numberParagraphs(blocks, () => false);
	return blocks.map((block) => numbers.get(block)?.part);
}

describe('numberParagraphs', () => {
	test('reads numbers that are printed, with a bullet or without', () => {
		expect(numberLines('- 1. One.', '2. Two.', 'A heading', '3. Three.')).toEqual({
			found: ['1 printed', '2 printed', '', '3 printed'],
			missing: [],
		});
	});

	test('finds a number that moved into its paragraph', () => {
		expect(numberLines('- 1. One.', '- Two is very 2. effective.', '- 3. Three.')).toEqual({
			found: ['1 printed', '2 displaced', '3 printed'],
			missing: [],
		});
	});

	test('gives a lost number to the one paragraph that lacks it', () => {
		expect(numberLines('- 1. One.', '- Two.', '- 3. Three.').found).toEqual([
			'1 printed',
			'2 lost',
			'3 printed',
		]);
	});

	test('gives two lost numbers in a row to two paragraphs', () => {
		expect(numberLines('- 1. One.', '- Two.', '- Three.', '- 4. Four.').found).toEqual([
			'1 printed',
			'2 lost',
			'3 lost',
			'4 printed',
		]);
	});

	test('tells a lost number from a moved one beside it', () => {
		expect(
			numberLines('- 1. One.', '- Two.', '- Three is very 3. good.', '- 4. Four.').found,
		).toEqual(['1 printed', '2 lost', '3 displaced', '4 printed']);
	});

	test('guesses nothing where more paragraphs than numbers are left', () => {
		expect(
			numberLines('- 1. One.', '- Two or an item.', '- Or two.', '- 3. Three.', '- 4. Four.'),
		).toEqual({
			found: ['1 printed', '', '', '3 printed', '4 printed'],
			missing: [2],
		});
	});

	test('takes a wrapped line that begins with a later number for none', () => {
		expect(
			numberLines('14. Children aged under', '16. More children', '15. Fifteen.').found,
		).toEqual(['', '', '']);
		expect(numberLines('1. Children aged under', '16. More children', '2. Two.')).toEqual({
			found: ['1 printed', '', '2 printed'],
			missing: [],
		});
	});

	test('takes a number that has been before for none', () => {
		expect(numberLines('1. One.', '2. Two.', '1. One again.', '3. Three.').found).toEqual([
			'1 printed',
			'2 printed',
			'',
			'3 printed',
		]);
	});

	test('reports what a jump leaves out', () => {
		expect(numberLines('1. One.', '4. Four.', '5. Five.')).toEqual({
			found: ['1 printed', '4 printed', '5 printed'],
			missing: [2, 3],
		});
	});

	test('finds a moved number after the last printed one', () => {
		expect(numberLines('1. One.', '- Two is very 2. good.').found).toEqual([
			'1 printed',
			'2 displaced',
		]);
	});

	test('does not number what follows the last printed number without one', () => {
		expect(numberLines('1. One.', '- An item.')).toEqual({ found: ['1 printed', ''], missing: [] });
	});

	test('begins again at 1 where the first sequence has ended', () => {
		const again = ['1. One.', '2. Two.', '3. Three.', '4. Four.', '5. Five.'];
		expect(partsOf('1. One.', '2. Two.', '3. Three.', ...again)).toEqual([1, 1, 1, 2, 2, 2, 2, 2]);
	});

	test('does not begin again for a short list within a paragraph', () => {
		const list = ['1. First,', '2. then', '3. last.'];
		expect(partsOf('1. One.', '2. Two.', '3. Three.', '4. Four.', ...list, '5. Five.')).toEqual([
			1,
			1,
			1,
			1,
			...list.map(() => undefined),
			1,
		]);
	});

	test('forgets a list that stands before the first paragraph', () => {
		expect(partsOf('1. A step.', '1. One.', '2. Two.', '3. Three.')).toEqual([undefined, 1, 1, 1]);
	});

	test('takes rows for no paragraphs', () => {
		const row: Block = { type: 'row', line: 1, cells: ['1. One.', '2'] };
		expect(numberParagraphs([row], () => true).numbers.size).toBe(0);
	});
});

test.each([
	['17. The overall', 17],
	['10.However', 10],
	['137. Last', 137],
	['17.', null],
	['17 children', null],
	['2012. The', null],
	['The 17. child', null],
])('%j begins with the number %j', (text, number) => {
	expect(leadingNumber(text)).toBe(number);
});

test('names a paragraph by its number, its part and whether the number stands twice', () => {
	const paragraph = { number: 17, how: 'printed' as const, part: 1 };
	expect(paragraphId(paragraph)).toBe('p17');
	expect(paragraphId({ ...paragraph, isRepeated: true })).toBe('p17-2');
	expect(paragraphId({ ...paragraph, part: 2 })).toBe('part-2-p17');
	expect(paragraphId({ ...paragraph, part: 2 }, 'lscb')).toBe('lscb-p17');
});
