import { expect, test } from 'vitest';
import { blockText, type Block } from '../../blocks/block.ts';
import { letterEnding, letterOpening, splitLetter } from './letter.ts';

const whole = [
	'1 Test Street',
	'2 March 2011',
	'Ms Sample',
	'Knowsley Council',
	'Dear Ms Sample',
	'A made-up subject',
	'This letter summarises the findings.',
	'All is well.',
	'Yours sincerely',
	'Tess Writer',
	"Her Majesty's Inspector",
	'Copy: Bob Reader',
];

const toBlocks = (lines: readonly string[]): Block[] =>
	lines.map((text, index) => ({ type: 'text', segments: [{ line: index + 1, text }] }));
const split = (lines: readonly string[]) => splitLetter(toBlocks(lines), 'a.txt');
const without = (...dropped: string[]): string[] => whole.filter((line) => !dropped.includes(line));
/** The parts of a letter as lines. */
function partsOf(lines: readonly string[]): Record<string, string[]> {
	const letter = split(lines);
	if (!letter.ok) throw new Error(JSON.stringify(letter.problems));
	return Object.fromEntries(
		Object.entries(letter.value).map(([part, blocks]) => [part, [blocks].flat().map(blockText)]),
	);
}

test('parts a letter at the lines that every letter has', () => {
	expect(partsOf(whole)).toEqual({
		letterhead: ['1 Test Street'],
		date: ['2 March 2011'],
		addressee: ['Ms Sample', 'Knowsley Council'],
		salutation: ['Dear Ms Sample'],
		subject: ['A made-up subject'],
		text: ['This letter summarises the findings.', 'All is well.'],
		valediction: ['Yours sincerely'],
		signature: ['Tess Writer', "Her Majesty's Inspector"],
		copies: ['Copy: Bob Reader'],
	});
});

test('sets every line outside the text aside as furniture of its kind', () => {
	const letter = split(whole);
	if (!letter.ok) throw new Error('a whole letter is read');
	const kinds = [...letterOpening(letter.value), ...letterEnding(letter.value)].map((node) =>
		node.type === 'furniture' ? `${node.kind} ${node.source}` : node.type,
	);
	expect(kinds).toEqual([
		'letterhead l1',
		'date l2',
		'addressee l3-4',
		'salutation l5',
		'title l6',
		'valediction l9',
		'signature l10-11',
		'copied-to l12',
	]);
});

test.each(['Your sincerely', 'Yours sincerely,', 'Yours faithfully', 'YOURS SINCERELY'])(
	'ends the text at "%s"',
	(line) => {
		const lines = whole.map((text) => (text === 'Yours sincerely' ? line : text));
		expect(partsOf(lines)).toMatchObject({
			valediction: [line],
			signature: ['Tess Writer', "Her Majesty's Inspector"],
		});
	},
);

test('ends the text at the signature where the valediction is lost', () => {
	const lines = [
		...without('Yours sincerely', 'Tess Writer', "Her Majesty's Inspector"),
		"Tess Writer Her Majesty's Inspector",
	];
	const parts = partsOf(lines.filter((line) => !line.startsWith('Copy')));
	expect(parts).toMatchObject({
		valediction: [],
		signature: ["Tess Writer Her Majesty's Inspector"],
	});
});

test('has neither signature nor copies where the letter is cut off', () => {
	const parts = partsOf(whole.slice(0, 8));
	expect(parts).toMatchObject({
		text: whole.slice(6, 8),
		valediction: [],
		signature: [],
		copies: [],
	});
});

test.each(['Copies: Bob', 'cc Bob', 'Copied to Bob'])('knows "%s" for a copy', (line) => {
	expect(partsOf([...without('Copy: Bob Reader'), line])).toMatchObject({ copies: [line] });
});

test.each([
	['the salutation', 'Dear Ms Sample', 'salutation'],
	['the opening sentence', 'This letter summarises the findings.', 'opening sentence'],
])('says that %s is missing', (_, line, says) => {
	expect(split(without(line))).toMatchObject({
		ok: false,
		problems: [{ rule: 'part-missing', path: 'a.txt', message: `the letter lacks its ${says}` }],
	});
});

test('takes no date below the salutation for that of the letter', () => {
	expect(partsOf([...without('2 March 2011'), '9 May 2011'])).not.toHaveProperty('date', [
		'9 May 2011',
	]);
});
