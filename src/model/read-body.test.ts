import { describe, expect, test } from 'vitest';
import { BodyError } from './body-element.ts';
import { readBody } from './read-body.ts';

const finding = '<Finding id="p1" kind="narrative" source="l1">\n\nWords.\n\n</Finding>';

/** What is wrong with an MDX text, and where. */
function errorOf(mdx: string): { message: string; line: number; column: number } {
	try {
		readBody(mdx);
	} catch (error) {
		if (!(error instanceof BodyError)) throw error;
		return { message: error.message, line: error.line, column: error.column };
	}
	throw new Error('the text reads as a body');
}
/** The finding with its opening tag, or what stands in it, changed. */
const inTag = (from: string, to: string): string => finding.replace(from, to);
const inText = (words: string): string => finding.replace('Words.', words);

describe('readBody', () => {
	test('reads what a report may hold', () => {
		expect(readBody(finding)).toEqual([
			{
				type: 'finding',
				id: 'p1',
				kind: 'narrative',
				source: 'l1',
				blocks: [{ type: 'paragraph', pieces: [{ type: 'text', text: 'Words.' }] }],
			},
		]);
		expect(readBody('')).toEqual([]);
	});

	test('reads a paragraph that is nothing but a repair', () => {
		expect(
			readBody(inText('<Repair rule="letter-misread" was="guality">quality</Repair>')),
		).toMatchObject([
			{ blocks: [{ pieces: [{ type: 'repair', was: 'guality', now: 'quality' }] }] },
		]);
	});

	test.each<[what: string, mdx: string, says: string]>([
		['an import', `import x from "y"\n\n${finding}`, 'unexpected mdxjsEsm outside'],
		['an export', 'export const a = 1', 'unexpected mdxjsEsm outside'],
		['an expression between findings', '{process.exit(1)}', 'unexpected mdxFlowExpression outside'],
		['loose text', 'Words.', 'unexpected paragraph outside'],
		['an unknown element', '<Script>\n\nWords.\n\n</Script>', 'unknown element Script'],
		['a fragment', '<>\n\nWords.\n\n</>', 'unknown element <>'],
		['an element that is not closed', '<Finding id="p1">', 'not MDX: '],
		[
			'a section without a heading',
			'<Section id="a" source="l1">\n\nWords.\n\n</Section>',
			'a Section begins with its heading',
		],
		[
			'a record without a table',
			'<JudgementRecord source="l1">\n\nWords.\n\n</JudgementRecord>',
			'a JudgementRecord holds one Table',
		],
		['an id of another form', inTag('p1', 'P 1'), 'id="P 1" of Finding is not of its form'],
		['a missing id', inTag(' id="p1"', ''), 'Finding lacks id'],
		['a missing kind', inTag(' kind="narrative"', ''), 'Finding lacks kind'],
		[
			'an unknown kind',
			inTag('narrative', 'story'),
			'kind="story" of Finding is none of narrative, ',
		],
		[
			'an unknown mend',
			inTag(' id', ' mended="guessed" id'),
			'mended="guessed" of Finding is none of ',
		],
		['a number that is none', inTag(' id', ' number="0" id'), 'number="0" is no paragraph number'],
		[
			'a due date that is none',
			inTag(' id', ' due="soon" id'),
			'due="soon" is no duration such as P0D or P3M',
		],
		[
			'a source that is none',
			inTag('l1', 'line 1'),
			'source="line 1" of Finding is not of its form',
		],
		['an attribute that would run', inTag('"p1"', '{alert(1)}'), 'id of Finding is no plain text'],
		['an attribute without a value', inTag('="p1"', ''), 'id of Finding is no plain text'],
		[
			'an expression in the text',
			inText('Words {alert(1)}.'),
			'unexpected mdxTextExpression in the text',
		],
		['a link', inText('[Words](https://example.org)'), 'unexpected link in the text'],
		['bold type', inText('**Words**'), 'unexpected strong in the text'],
		['code', inText('`Words`'), 'unexpected inlineCode in the text'],
		['a heading in a finding', inText('# Words'), 'unexpected '],
		['a quotation', inText('> Words'), 'unexpected '],
		['a numbered list', inText('1. Words'), 'a numbered list: numbers belong to findings'],
		['two paragraphs in an item', inText('- a\n\n  b'), 'unexpected paragraph in a list item'],
		[
			'an unknown element in the text',
			inText('Words <b>bold</b>.'),
			'unknown element b in the text',
		],
		[
			'a repair without what it was',
			inText('A <Repair rule="hyphen-lost">b</Repair>.'),
			'Repair lacks was',
		],
		[
			'a repair by an unknown rule',
			inText('A <Repair rule="taste" was="a">b</Repair>.'),
			'rule="taste" of Repair is none of ',
		],
		[
			'an attribute that nobody knows',
			inTag(' id', ' class="x" id'),
			'unknown attribute class of Finding, which has id, kind, ',
		],
		[
			'an attribute of an element that has none',
			inText('A <Gap id="x" />.'),
			'unknown attribute id of Gap, which has none',
		],
		[
			'an attribute that stands twice',
			inTag(' id', ' id="p2" id'),
			'id of Finding stands there twice',
		],
		[
			'attributes by an expression',
			inTag(' id', ' {...x} id'),
			'an expression among the attributes of Finding',
		],
		[
			'words in an element that holds none',
			'<Furniture kind="date" source="l1" text="a">\nb\n</Furniture>',
			'Furniture holds nothing',
		],
		[
			'emphasis in a repair, which nobody would read',
			inText('A <Repair rule="hyphen-lost" was="b">*c*</Repair>.'),
			'unexpected emphasis in Repair',
		],
		['a table without rows', inText('<Table>\n\nWords.\n\n</Table>'), 'a Table holds Rows'],
		[
			'a row without cells',
			inText('<Table>\n<Row>\n\nWords.\n\n</Row>\n</Table>'),
			'a Row holds Cells',
		],
	])('refuses %s', (_, mdx, says) => {
		expect(errorOf(mdx).message).toContain(says);
	});

	test('says where it is', () => {
		expect(errorOf(`${finding}\n\n${inText('Words and <b>bold</b>.')}`)).toMatchObject({
			line: 9,
			column: 11,
		});
		expect(errorOf(`${finding}\n\n<Script />`)).toMatchObject({ line: 7, column: 1 });
	});

	test('says where MDX itself cannot go on', () => {
		expect(errorOf(`${finding}\n\nWords {`)).toMatchObject({ line: 7 });
	});
});
