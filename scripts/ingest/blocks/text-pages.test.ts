import { expect, test } from 'vitest';
import { findTextPages } from './text-pages.ts';

const words = Array.from(
	{ length: 14 },
	(_, index) => `Words of line ${'abcdefghijklmn'.charAt(index)}.`,
);

function read(...texts: string[]) {
	const { text, furniture, starts } = findTextPages(
		texts.map((line, index) => ({ number: index + 1, text: line })),
	);
	return {
		text: text.map((line) => line.text).filter((line) => line.trim() !== ''),
		furniture: furniture.map((line) => line.text.trim()).filter(Boolean),
		starts: [...starts].map((line) => line.text.trim()),
	};
}

test.each(['2', '- 2 -', 'Page 2', 'Page 2 of 4', '2/4'])(
	'takes %j at the end of a page for its number',
	(number) => {
		const { text, furniture, starts } = read(...words, '', number, '', '\fNext page.');
		expect(furniture).toEqual([number]);
		expect(text).toEqual([...words, '\fNext page.']);
		expect(starts).toEqual(['Next page.']);
	},
);

test('knows page numbers without form feeds by their counting up', () => {
	const page = (name: string) => ['', ...words.map((line) => `${name} ${line}`), ''];
	const text = [...page('One.'), '1', ...page('Two.'), '2', ...page('Three.'), '3'];
	expect(read(...text).furniture).toEqual(['1', '2', '3']);
});

test('takes the last of two like numbers on a page for that of the page, and the first for the mark of a note', () => {
	const note = ['', '1', '', 'This note is about the words above.', '1', ''];
	const { furniture, text } = read('A word.1', ...words, ...note, '\fMore.', ...words, '', '2');
	expect(furniture).toEqual(['1', '2']);
	expect(text).toEqual(['A word.¹', ...words, '\fMore.', ...words]);
});

test.each([
	['LSCP1', 'LSCP¹'],
	['M1', 'M1'],
])('raises the mark of a note after an acronym, and not in a postcode: %s', (word, raised) => {
	const note = ['', '1 This note is about the words above.'];
	expect(read(`The ${word} plan.`, ...words, ...note, '\fMore.', ...words).text[0]).toBe(
		`The ${raised} plan.`,
	);
});

test('leaves the numbers of paragraphs, which stand on lines of their own', () => {
	const text = ['1', '', 'The first.', '', '2', '', 'The second.', '', '3', '', 'The third.'];
	expect(read(...text).furniture).toEqual([]);
});

test('finds a running head on page after page, figures apart, and no heading that recurs within pages', () => {
	const page = (number: number) => [
		`\fInspection of Knowsley ${number}`,
		...words,
		'Summary',
		...words,
	];
	const { furniture } = read(...page(1), ...page(2), ...page(3));
	expect(furniture).toContain('Inspection of Knowsley 1');
	expect(furniture).not.toContain('Summary');
});

test('finds a foot that repeats the title beside a page number, on two pages', () => {
	const foot = 'Knowsley Council Inspection of services      4';
	const { furniture } = read(
		'Inspection of services',
		'Knowsley Council',
		...words,
		foot,
		'',
		'\fMore.',
	);
	expect(furniture).toEqual([foot]);
});
