import { expect, test } from 'vitest';
import { blockText, type Block } from './block.ts';
import { findBlocks } from './find-blocks.ts';

const blocksOf = (...lines: string[]): Block[] =>
	findBlocks({
		name: 'a.txt',
		sha256: '',
		format: 'text',
		pages: null,
		lines: lines.map((text, index) => ({ number: index + 1, text })),
	}).blocks;

test.each(['-', '–', '—', '•', '·', '▪', '■', '◼', '●', '○', '*'])(
	'reads %s before a space as a bullet',
	(mark) => {
		expect(blocksOf(`${mark} Records are read.`)).toEqual([
			{ type: 'item', mark, depth: 1, segments: [{ line: 1, text: 'Records are read.' }] },
		]);
	},
);

test.each(['•\tAll is well.', '\t– All is well.', '\uf06e All is well.', '− All is well.'])(
	'reads %j as an item',
	(line) => {
		expect(blocksOf(line)).toMatchObject([{ type: 'item', segments: [{ text: 'All is well.' }] }]);
	},
);

test.each(['-5 degrees', '*Working Together*', '-', '–', '*'])('takes %s for no bullet', (line) => {
	expect(blocksOf(line)).toEqual([{ type: 'text', segments: [{ line: 1, text: line }] }]);
});

test.each([' - a', '   • a', '\u00a0– a'])(
	'an item that is indented farther than others hangs from what is above: %j',
	(line) => {
		expect(blocksOf('- A', line)).toMatchObject([{ depth: 1 }, { type: 'item', depth: 2 }]);
	},
);

test('reads a line with tabs as a row, without the empty cells at its end', () => {
	expect(blocksOf('Being healthy\tGood\t\t ')).toEqual([
		{ type: 'row', line: 1, cells: ['Being healthy', 'Good'] },
	]);
});

test('takes no letter off a word, however many lines begin with the word', () => {
	const lines = ['underdeveloped.', '*Pseudonym', 'underdeveloped.', '*Pseudonym'];
	expect(textsOf(...lines)).toEqual(lines);
});

test('makes white space and control characters one space', () => {
	expect(blocksOf('The\u00a0\u202f  council\u0007 \u2028is  good. ')).toMatchObject([
		{ segments: [{ text: 'The council is good.' }] },
	]);
});

test('leaves out lines that hold nothing, and counts them', () => {
	expect(blocksOf('', 'One.', ' \u00a0\f', 'Two.')).toMatchObject([
		{ segments: [{ line: 2 }] },
		{ segments: [{ line: 4 }] },
	]);
});

/** Lines that show that this text is wrapped. */
const wrapped = [
	'Social workers engage with their partners well. Meetings of the core group are held',
	'regularly. They are well attended by the professionals who work with the children. It',
	'is making the work of all agencies more timely.',
];
const textsOf = (...lines: string[]) => blocksOf(...lines).map(blockText);

test('an item whose bullet alone stands farther in is of the first level too', () => {
	const list = ['-    A plan', '', '   - Another', '', '   -    A third'];
	expect(blocksOf(...wrapped, '', ...list).slice(1)).toMatchObject([
		{ depth: 1 },
		{ depth: 1 },
		{ depth: 2 },
	]);
});

test('goes on with a sentence that breaks off on a line that was measured to have room', () => {
	const lines = [
		'The made-up plans are read by each of the managers and by the children whom the',
		'boards of the towns named in the plans ask once a year for all Boats',
		'Houses and Towns, as the partners of the made-up towns have agreed to call them all.',
	];
	expect(textsOf(...wrapped, '', ...lines).at(-1)).toBe(lines.join(' '));
	expect(textsOf(...wrapped, '', ...lines.slice(0, 2), '', ...lines.slice(2))).toHaveLength(3);
});

test('puts the lines of a wrapped paragraph together, and ends it at a line with room', () => {
	expect(textsOf(...wrapped, 'Caseloads are too high.')).toEqual([
		wrapped.join(' '),
		'Caseloads are too high.',
	]);
});

test('goes on over the end of a page, and past its number', () => {
	const [first = '', second = '', third = ''] = wrapped;
	const above = [...wrapped, '', ...wrapped, '', ...wrapped, '', ...wrapped, ''];
	expect(textsOf(...above, first, second, '', '2', '', `\f${third}`).at(-1)).toBe(
		wrapped.join(' '),
	);
});

test('takes a line that stands alone at the top of a page for a heading, whatever the last page ends with', () => {
	const [first = ''] = wrapped;
	const brokenOff = `${first.slice(0, -1)} a`;
	expect(textsOf(...wrapped, '', brokenOff, '', '\fStrengths', '', ...wrapped)).toEqual([
		wrapped.join(' '),
		brokenOff,
		'Strengths',
		wrapped.join(' '),
	]);
});

test('takes a short line after a full sentence for a heading', () => {
	const full = 'Meetings of the core group are held and well attended by those who work with them.';
	expect(textsOf(...wrapped, full, 'Findings', 'Plans are clear.').slice(1)).toEqual([
		full,
		'Findings',
		'Plans are clear.',
	]);
});

test('takes the last line of a page for no heading where its sentence goes on overleaf', () => {
	const full = 'Meetings of the core group are held and well attended by those who work with them.';
	const last = 'Although plans are written with the children, some of them are not';
	const [first = '', ...others] = wrapped;
	const page = [...wrapped, '', first, ...others, '', ...wrapped, '', ...wrapped, ''];
	const paragraph = [full, last, '', '\fread by the managers.'];
	expect(textsOf(...page, ...paragraph, ...wrapped, '', '\fMore.')).toContain(
		`${full} ${last} read by the managers.`,
	);
});

test('says where nothing shows whether a paragraph ends', () => {
	const [first = '', second = ''] = wrapped;
	const full =
		'are well attended by the professionals, and those who work with the children know it.';
	const leaders = [
		'Leaders have plans for the children whom their partners know, and meetings are held',
		second,
	];
	const lines = [first, first, first, first, full, ...leaders, ...leaders, 'is so.'];
	const { doubtfulEnds } = findBlocks({
		name: 'a.txt',
		sha256: '',
		format: 'text',
		pages: null,
		lines: [...wrapped, ...wrapped, ...wrapped, ...lines].map((text, index) => ({
			number: index + 1,
			text,
		})),
	});
	expect(doubtfulEnds).toEqual([{ last: 14, next: 15 }]);
});

test('keeps a hyphen at the end of a wrapped line with its word', () => {
	const lines = [
		'Social workers engage with their partners well, and meetings are held in a multi-',
		'agency team.',
	];
	expect(textsOf(...wrapped, '', ...lines).at(-1)).toMatch(/ in a multi-agency team\.$/u);
});

test('compares the bullets of one list, whatever their indent', () => {
	const items = ['    - One.', '    - Two.', '      - Below two.'];
	expect(blocksOf('    Strengths', ...items).slice(1)).toMatchObject([
		{ depth: 1 },
		{ depth: 1 },
		{ depth: 2 },
	]);
});

test('items of one list are of one level on every page, however far each page is indented', () => {
	const items = ['    ◼ One is here.', '    ◼ Two is here.'];
	const overleaf = ['\f◼ Three is here.', '  – Below three.', '◼ Four is here.'];
	const blocks = blocksOf(...wrapped, '', 'Strengths', '', ...items, '', ...overleaf);
	expect(blocks.filter(({ type }) => type === 'item')).toMatchObject([
		{ depth: 1 },
		{ depth: 1 },
		{ depth: 1 },
		{ depth: 2 },
		{ depth: 1 },
	]);
});

test('an item that leads up to others has them below it, where their indent is lost', () => {
	expect(
		blocksOf(
			'- Records, including:',
			'- plans',
			'- visits.',
			'- Supervision.',
			'- Cases:',
			'• one.',
			'- Audits.',
		),
	).toMatchObject([1, 2, 2, 1, 1, 2, 1].map((depth) => ({ depth })));
});

test('numbered paragraphs stand for themselves, though the one before ends on a full line', () => {
	const lines = [
		'1. Social workers engage with their partners well, and all meetings are held well.',
		'2.Children are seen at home and at school, and their wishes are written down.',
	];
	expect(textsOf(...wrapped, '', ...lines).slice(-2)).toEqual(lines);
});
