import { expect, test } from 'vitest';
import { printPages, type MadeLine } from '../fixtures/print-pages.ts';
import { findPdfBlocks } from './find-pdf-blocks.ts';
import { blockText } from './block.ts';

/** Lines of a page as close as those of one paragraph, each with its right edge, the last ones tagged as said. */
const close = (text: string, right: number, startsTag: boolean): MadeLine => ({
	text,
	right,
	startsTag,
	pitch: 1.2,
});
const textOf = (lines: readonly MadeLine[]) =>
	findPdfBlocks(printPages([lines])).blocks.map(blockText);

test('parts paragraphs without space between them by tag and full stop', () => {
	const lines = [
		close('The plans of the', 500, true),
		close('council are clear.', 500, false),
		close('Managers know them.', 300, true),
	];
	expect(textOf(lines)).toEqual(['The plans of the council are clear.', 'Managers know them.']);
});

test('joins a sentence that ends at the edge where each line is tagged', () => {
	const lines = [
		close('The plans of the', 500, true),
		close('council are clear.', 490, true),
		close('Managers know them', 500, true),
		close('all.', 100, true),
		close('Workers do not.', 300, true),
	];
	expect(textOf(lines)).toEqual([
		'The plans of the council are clear. Managers know them all.',
		'Workers do not.',
	]);
});

test('parts rows of a table without tags by the half point that their border adds', () => {
	const line = (text: string, pitch: number): MadeLine => ({ text, pitch, startsTag: false });
	const lines = [
		line('Leaders should improve their', 1.2),
		line('communication in full.', 1.2),
		line('Leaders should plan. They', 1.25),
		line('should do so at once.', 1.2),
		line('This should help.', 1.2),
	];
	expect(textOf(lines)).toEqual([
		'Leaders should improve their communication in full.',
		'Leaders should plan. They should do so at once. This should help.',
	]);
});
