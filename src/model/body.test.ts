import { expect, test } from 'vitest';
import { findingText, plainText, type Block, type Piece } from './body.ts';

const text = (words: string): Piece => ({ type: 'text', text: words });
const repair = (was: string, now: string): Piece => ({
	type: 'repair',
	rule: 'letter-misread',
	was,
	now,
});
const textOf = (...blocks: Block[]): string =>
	findingText({ type: 'finding', id: 'p1', kind: 'narrative', source: 'l1', blocks });

test('reads mends as mended', () => {
	expect(plainText([text('the '), repair('guality', 'quality'), text(' of care')])).toBe(
		'the quality of care',
	);
});

test('leaves no blank where a mend takes words out', () => {
	expect(plainText([text('a very '), repair('65. ', ''), text('effective plan')])).toBe(
		'a very effective plan',
	);
	expect(plainText([text('average for '), repair('Grade 3', ''), text(' 11 years')])).toBe(
		'average for 11 years',
	);
});

test('reads the words of emphasis without its marks', () => {
	expect(plainText([text('see '), { type: 'emphasis', pieces: [repair('Gguide', 'Guide')] }])).toBe(
		'see Guide',
	);
});

test('shows a gap as such, one blank before it', () => {
	expect(plainText([text('the report stops'), { type: 'gap' }])).toBe('the report stops […]');
	expect(plainText([text('the report stops '), { type: 'gap' }])).toBe('the report stops […]');
});

test('makes white space single', () => {
	expect(plainText([text(' a\n\tb '), text(' c ')])).toBe('a b c');
});

test('parts the paragraphs, items and rows of a finding by line breaks', () => {
	const list: Block = {
		type: 'list',
		items: [
			{
				pieces: [text('one')],
				lists: [{ type: 'list', items: [{ pieces: [text('a')], lists: [] }] }],
			},
			{ pieces: [text('two')], lists: [] },
		],
	};
	const table: Block = {
		type: 'table',
		rows: [
			[[text('Health')], [text('Good')]],
			[[text('Safety')], []],
		],
	};
	expect(textOf({ type: 'paragraph', pieces: [text('They read:')] }, list, table)).toBe(
		'They read:\n• one\n• a\n• two\nHealth: Good\nSafety',
	);
});
