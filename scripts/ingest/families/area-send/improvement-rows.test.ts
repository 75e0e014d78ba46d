import { expect, test } from 'vitest';
import { findingText } from '../../../../src/model/body.ts';
import type { BlockStyle, Prose } from '../../blocks/block.ts';
import { findRows, rowFinding } from './improvement-rows.ts';

let line = 0;
/** A cell, or a paragraph of one, at a place on its page. */
function cell(text: string, x: number, style: Partial<BlockStyle> = {}): Prose {
	line += 1;
	return {
		type: 'text',
		segments: [{ line, text, asPrinted: true }],
		style: { page: 1, x, textX: x, size: 12, isBold: false, ...style },
	};
}
const item = (text: string, x = 80): Prose => ({
	...cell(text, x),
	type: 'item',
	mark: '◼',
	depth: 1,
});
const heads = () => [cell('Responsible body', 60), cell('Areas for priority action', 220)];
const rowsOf = (...blocks: Prose[]) =>
	findRows(blocks).map((row, index) => {
		const finding = rowFinding(row, `recommendation-${index + 1}`, 'recommendation');
		return finding && findingText(finding);
	});

test('begins a row at every paragraph that no other leads up to', () => {
	expect(
		rowsOf(
			cell('Leaders should plan.', 60),
			cell('This should help.', 60),
			cell('Leaders should act on:', 60),
			item('waits'),
			cell('The council should visit.', 60),
		),
	).toEqual([
		'Leaders should plan.\nThis should help.',
		'Leaders should act on:\n• waits',
		'The council should visit.',
	]);
});

test('makes rows of bullets that no paragraph leads up to', () => {
	expect(rowsOf(item('Leaders should plan.'), item('Leaders should act.'))).toEqual([
		'Leaders should plan.',
		'Leaders should act.',
	]);
});

test('keeps a number in its cell beside the responsible bodies', () => {
	expect(rowsOf(...heads(), cell('Council', 60), cell('1. Leaders should act.', 220))).toEqual([
		'Council: 1. Leaders should act.',
	]);
});

test('begins a row overleaf where the one before is whole', () => {
	const overleaf = { page: 2 };
	expect(
		rowsOf(
			...heads(),
			cell('Council', 60),
			cell('Leaders should act.', 220),
			cell('NHS', 60, overleaf),
			cell('Leaders should plan.', 220, overleaf),
		),
	).toEqual(['Council: Leaders should act.', 'NHS: Leaders should plan.']);
});

test('makes a finding of a row whose text is lost, and of one that begins with a bullet', () => {
	expect(rowsOf(...heads(), cell('Council', 60))).toEqual(['Council']);
	expect(rowsOf(...heads(), cell('Council', 60), item('plans', 240))).toEqual(['Council\n• plans']);
});
