import { expect, test } from 'vitest';
import { printPages } from '../fixtures/print-pages.ts';
import { writeLines } from './write-lines.ts';

test('writes every line of a PDF with its page and box', () => {
	const pages = [[{ text: 'Good', x: 72, right: 100.46, y: 700, size: 12 }], ['a\tb']];
	expect(writeLines(printPages(pages))).toBe(
		'page\tx\ty\twidth\theight\ttext\n1\t72\t700\t28.5\t12\tGood\n2\t72\t756\t18\t12\ta\\tb\n',
	);
});

test('writes nothing for a text document', () => {
	expect(writeLines({ ...printPages([['Good']]), format: 'text' })).toBeNull();
});
