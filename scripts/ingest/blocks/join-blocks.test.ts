import { expect, test } from 'vitest';
import { blockText, type Block } from './block.ts';
import { isWhole, joinBlocks } from './join-blocks.ts';

/** Lines as blocks; one that begins with "- " is an item, one that holds a "|" a row. */
function toBlocks(lines: readonly string[]): Block[] {
	return lines.map((line, index): Block => {
		const segments = [{ line: index + 1, text: line.replace(/^- /u, '') }];
		if (line.includes('|')) return { type: 'row', line: index + 1, cells: line.split('|') };
		return line.startsWith('- ')
			? { type: 'item', mark: '-', depth: 1, segments }
			: { type: 'text', segments };
	});
}

const joined = (...lines: string[]): string[] => joinBlocks(toBlocks(lines)).map(blockText);
const long = 'Managers read every record of every made-up child in the whole borough';

test.each([
	['a word in lower case', `${long} and`, 'write down what they found.'],
	['lower case after a semicolon', `${long};`, 'what they found is written down.'],
	['lower case in brackets', `${long}`, '(and write it down).'],
	['lower case in quotation marks', `${long} under the`, '‘open door’ rule.'],
	['a number', `${long} and found that`, '11 of them were late.'],
	[
		'a capital after a word that ends no sentence',
		`${long} of the`,
		'Council, which they write down.',
	],
	['anything in lower case after an item, however short', '- Records are', 'read.'],
	['anything in lower case after a numbered paragraph', '17. Records are', 'read.'],
])('puts a sentence together that goes on with %s', (_, first, second) => {
	const text = `${first} ${second}`.replace(/^- /u, '');
	expect(joined(first, second)).toEqual([text]);
});

test.each([
	['the sentence has ended', `${long}.`, 'it is written down.'],
	[
		'the sentence ends in a bracket or a quotation mark',
		`${long} (all of them.)`,
		'it is written down.',
	],
	['a colon leads in to what follows', `${long}:`, 'the first of them'],
	['a heading stands above a paragraph', 'Areas for development', 'in this borough'],
	['lines of an address follow each other', 'Director of Children and', 'Families'],
	['a date follows', `${long} of`, '31 March 2011'],
	['the next line is a numbered paragraph', `${long}, and 67`, '12. Records are read.'],
	['a heading follows words that could lead on', `${long} of the`, 'Areas for development'],
	['a capital follows words that may end a sentence', `${long} well`, 'Records are read.'],
	['an item follows', `${long} and`, '- write them down'],
	['a row follows', `${long} and`, 'Being healthy|Good'],
	['a row comes before', 'Being healthy|good', 'enough'],
])('keeps two blocks apart where %s', (_, first, second) => {
	expect(joined(first, second)).toHaveLength(2);
});

test('keeps items apart that have no full stop', () => {
	expect(
		joined('- the first of them', '- the second of them', 'Areas for development'),
	).toHaveLength(3);
});

test('puts together what two page breaks parted', () => {
	expect(joined(`${long} and`, 'write it', 'all down.')).toEqual([
		`${long} and write it all down.`,
	]);
});

test('keeps the source line of each part', () => {
	const [block] = joinBlocks(toBlocks([`${long} and`, 'write it down.']));
	expect(block).toMatchObject({ segments: [{ line: 1 }, { line: 2 }] });
});

test('keeps a grade line that strayed between two halves, and takes it out of the text', () => {
	const [block, ...rest] = joinBlocks(toBlocks([`${long} for`, 'Grade 3 (Adequate)', '11 years.']));
	expect(rest).toEqual([]);
	expect(block).toMatchObject({
		segments: [{}, { text: 'Grade 3 (Adequate)', strayGrade: true }, {}],
	});
	expect(block && blockText(block)).toBe(`${long} for 11 years.`);
});

test('leaves a grade line alone that stands under its heading', () => {
	expect(
		joined('Overall effectiveness', 'Grade 2 (Good)', '1. The services are good.'),
	).toHaveLength(3);
});

test('changes nothing in the blocks that it is given', () => {
	const blocks = toBlocks([`${long} and`, 'write it down.']);
	joinBlocks(blocks);
	expect(blocks).toEqual(toBlocks([`${long} and`, 'write it down.']));
});

test.each(['It is good.', 'Is it?', 'as follows:', 'It is “good.”', '(It is good.)', 'and so on…'])(
	'%s is whole',
	(text) => {
		expect(isWhole(text)).toBe(true);
	},
);

test.each(['it is', 'it is;', 'it is,', 'it is –', ''])('"%s" is not whole', (text) => {
	expect(isWhole(text)).toBe(false);
});
