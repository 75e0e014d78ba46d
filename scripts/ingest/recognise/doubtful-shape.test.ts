import { expect, test } from 'vitest';
import type { Block, BodyNode, Finding } from '../../../src/model/body.ts';
import { doubtShapes } from './doubtful-shape.ts';

const whole = 'The made-up managers know their files, and the files know them.';
const paragraph = (text: string): Block => ({
	type: 'paragraph',
	pieces: [{ type: 'text', text }],
});
const finding = (text: string | Block[], fields: Partial<Finding> = {}): Finding => ({
	type: 'finding',
	id: 'p4',
	kind: 'narrative',
	source: 'l2-4',
	blocks: typeof text === 'string' ? [paragraph(text)] : text,
	...fields,
});
const sayOf = (node: BodyNode, ...lines: string[]) =>
	doubtShapes(
		[node],
		lines.map((text, index) => ({ number: index + 1, text })),
	);

test.each<[string, BodyNode, string[]?]>([
	['begins in lower case', finding('and they know it. They say so.')],
	['begins with neither', finding(') and they know it. They say so.')],
	['ends without a stop', finding(`${whole} They know that each of them is kept in a`)],
	['ends with a question', finding(`${whole} What needs to improve now?`)],
	['ends with words that may be the heading', finding(`${whole} Made-up matters`)],
	['begins with a number', finding(`14.${whole}`)],
	['has the number of the next paragraph', finding(`${whole} 5. ${whole}`, { number: 4 })],
	['has a number on a line of its own', finding(whole), ['', 'The', '7', 'files']],
	['has a bullet within', finding(`Managers know • their files, and the files know them.`)],
	['has a sentence that begins in lower case', finding(`${whole} of their files. ${whole}`)],
	['is hardly a sentence', finding('Made-up Street')],
	['is longer than findings are', finding(`${whole} `.repeat(30).trim())],
])('doubts a finding that %s', (message, node, lines = []) => {
	expect(sayOf(node, ...lines)).toEqual([
		{ rule: 'finding-doubtful', source: 'l2-4', message: expect.stringContaining(message) },
	]);
});

test.each([
	[{ last: 3, next: 4 }, 1],
	[{ last: 4, next: 5 }, 1],
	[{ last: 5, next: 6 }, 0],
])(
	'doubts a finding that has one of the lines %j, where nothing shows whether a paragraph ends',
	(end, count) => {
		expect(doubtShapes([finding(whole)], [], [end])).toHaveLength(count);
	},
);

test.each<[string, BodyNode, string[]?]>([
	['a whole paragraph', finding(whole, { number: 4, printed: '4.' })],
	['what explains an asterisk', finding('*Pseudonym used to protect the managers.')],
	[
		'an item that goes on from what leads in to it',
		finding('files of ten kinds', { printed: '-' }),
	],
	[
		'an improvement without a stop',
		finding('ensure that each of the made-up files is known to those who keep them', {
			kind: 'recommendation',
		}),
	],
	['a quotation', finding(`‘${whole}’`)],
	['words that lead in to a list', finding('The made-up managers know the files of:')],
	[
		'names, one below the other',
		finding(
			['Ada Sample, made-up inspector of files and of their drawers', 'Cy Viewer'].map(paragraph),
		),
	],
	[
		'a gap, which has its own warning',
		finding([
			{ type: 'paragraph', pieces: [{ type: 'text', text: `${whole} They` }, { type: 'gap' }] },
		]),
	],
	['numbers in its first and last line', finding(whole), ['', '4', 'The files', '12']],
])('does not doubt %s', (_, node, lines = []) => {
	expect(sayOf(node, ...lines)).toEqual([]);
});

test.each([
	'Made-up files are kept. They are kept in drawers of ten kinds',
	'T 0300 123 1231',
	'www.made-up.example',
])('doubts the heading "%s"', (text) => {
	const section: BodyNode = {
		type: 'section',
		id: 'a',
		level: 2,
		heading: [{ type: 'text', text }],
		source: 'l7',
		children: [],
	};
	expect(sayOf(section)).toMatchObject([{ rule: 'finding-doubtful', source: 'l7' }]);
});
