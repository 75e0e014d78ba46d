import { expect, test } from 'vitest';
import { findingText, type Block, type Finding } from '../../../src/model/body.ts';
import { markGaps, stopsWithin } from './gaps.ts';

const paragraph = (text: string): Block => ({
	type: 'paragraph',
	pieces: [{ type: 'text', text }],
});
const makeFinding = (block: Block, fields: Partial<Finding> = {}): Finding => ({
	type: 'finding',
	id: 'p1',
	kind: 'narrative',
	source: 'l9',
	blocks: [block],
	...fields,
});
const cut =
	'Made-up managers read each of the made-up records and write down what they find in the';

test('marks where a paragraph stops in mid-sentence, and warns', () => {
	const finding = makeFinding(paragraph(cut), { number: 119, printed: '- 119.' });
	expect(markGaps([finding])).toEqual([
		{
			rule: 'text-lost',
			source: 'l9',
			message:
				'The text ends in mid-sentence after "what they find in the": the source has lost the rest.',
		},
	]);
	expect(findingText(finding)).toBe(`${cut} […]`);
});

test('says that the rest of a letter is lost only where a word leads on', () => {
	const open = makeFinding(paragraph(`${cut} made-up files`));
	expect(markGaps([open], stopsWithin)).toEqual([]);
	expect(markGaps([makeFinding(paragraph(cut))], stopsWithin)).toHaveLength(1);
	expect(markGaps([makeFinding(paragraph(`${cut} files,`))], stopsWithin)).toHaveLength(1);
});

test.each([
	['a whole sentence', makeFinding(paragraph(`${cut} record.`))],
	['words that lead in to a list', makeFinding(paragraph(`${cut} following:`))],
	['a sentence that ends with a year', makeFinding(paragraph(`${cut} made-up act of 2006`))],
	['a heading after the last sentence', makeFinding(paragraph(`${cut} files. Made-up matters`))],
	[
		'the scale of grades',
		makeFinding(
			paragraph(
				`${cut} box: Inadequate (Grade 4) A service that does not meet minimum requirements`,
			),
		),
	],
	['a short line without a full stop', makeFinding(paragraph('services for made-up towns'))],
	['an item of a list', makeFinding(paragraph(cut), { printed: '-' })],
	['a recommendation', makeFinding(paragraph(cut), { due: 'P3M' })],
	[
		'a list at the end',
		makeFinding({ type: 'list', items: [{ pieces: [{ type: 'text', text: cut }], lists: [] }] }),
	],
	['a finding without blocks', { ...makeFinding(paragraph('')), blocks: [] }],
])('leaves %s alone', (_, finding) => {
	const before = structuredClone(finding);
	expect(markGaps([finding])).toEqual([]);
	expect(finding).toEqual(before);
});
