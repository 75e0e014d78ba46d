import { expect, test } from 'vitest';
import { printPages, type MadeLine } from '../fixtures/print-pages.ts';
import { findPdfBlocks } from './find-pdf-blocks.ts';
import { blockText } from './block.ts';

const textOf = (pages: readonly (readonly MadeLine[])[]) =>
	findPdfBlocks(printPages(pages)).blocks.map(blockText);

test('puts a letterhead that the page draws last before the text, so that a paragraph goes on overleaf', () => {
	const first = ['4 March 2024', { text: 'The plans are', y: 90 }];
	const letterhead = [
		{ text: 'Made-up House', y: 800, size: 9 },
		{ text: 'Test Street', y: 790, size: 9 },
	];
	expect(textOf([[...first, ...letterhead], ['clear to everybody.']])).toEqual([
		'Made-up House Test Street',
		'4 March 2024',
		'The plans are clear to everybody.',
	]);
});

test('leaves small type where it stands in reading order', () => {
	const page = ['The plans are clear.', { text: 'A remark in small type.', size: 9 }];
	expect(textOf([page])).toEqual(['The plans are clear.', 'A remark in small type.']);
});
