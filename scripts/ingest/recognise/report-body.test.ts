import { describe, expect, test } from 'vitest';
import { findingText, plainText, type BodyNode } from '../../../src/model/body.ts';
import { findPdfBlocks } from '../blocks/find-pdf-blocks.ts';
import { bullet, heading, numbered, printPages, type MadeLine } from '../fixtures/print-pages.ts';
import type { FindHeading } from './heading-rules.ts';
import { readReportBody } from './report-body.ts';

/** Bold lines are headings, and some of them lists. */
const findHeading: FindHeading = (text, _, { style }) => {
	if (!style?.isBold) return undefined;
	if (text === 'Recommendations')
		return { level: 2, kind: 'context', numbered: 'recommendation', items: 'recommendation' };
	if (text === 'About the area') return { level: 2, kind: 'context', items: 'context' };
	return { level: 2 };
};
function outline(node: BodyNode): string[] {
	if (node.type === 'section')
		return [`# ${plainText(node.heading)}`, ...node.children.flatMap(outline)];
	if (node.type !== 'finding') return [node.type];
	return [`${node.id} ${node.kind}: ${findingText(node).replaceAll('\n', ' | ')}`];
}
const read = (...lines: MadeLine[]) => {
	const { body, missing } = readReportBody(findPdfBlocks(printPages([lines])).blocks, findHeading);
	return { lines: body.flatMap(outline), missing };
};

describe('readReportBody', () => {
	test('hangs bullets and text in its column from a numbered paragraph', () => {
		expect(
			read(
				numbered(1, 'This includes:'),
				bullet('plans', { x: 100 }),
				bullet('visits', { x: 100 }),
				{ text: 'and more.', x: 100 },
				'At the margin.',
			).lines,
		).toEqual([
			'p1 context: This includes: | • plans | • visits | and more.',
			'introduction-1 context: At the margin.',
		]);
	});

	test('lets a line with a colon lead in to the bullets set below it', () => {
		expect(
			read(
				heading('About the area'),
				'Of this number:',
				bullet('half live here.'),
				'Elsewhere.',
				bullet('A bullet.'),
			).lines,
		).toEqual([
			'# About the area',
			'about-the-area-1 context: Of this number: | • half live here.',
			'about-the-area-2 context: Elsewhere.',
			'about-the-area-3 context: A bullet.',
		]);
	});

	test('counts recommendations over all lists, and paragraphs that say there are none as none', () => {
		expect(
			read(
				heading('Recommendations'),
				numbered(1, 'Improve plans.'),
				numbered(2, 'There are no areas for priority or immediate action.'),
				bullet('Visit.'),
				heading('More'),
				heading('Recommendations'),
				bullet('Train.'),
			).lines,
		).toEqual([
			'# Recommendations',
			'p1 recommendation: Improve plans.',
			'p2 context: There are no areas for priority or immediate action.',
			'recommendation-1 recommendation: Visit.',
			'# More',
			'# Recommendations',
			'recommendation-2 recommendation: Train.',
		]);
	});

	test('tells what a jump leaves out', () => {
		const { lines, missing } = read(
			numbered(1, 'One.'),
			numbered(3, 'Three.'),
			numbered(4, 'Four.'),
		);
		expect(lines).toEqual(['p1 context: One.', 'p3 context: Three.', 'p4 context: Four.']);
		expect(missing).toEqual([2]);
	});

	test('keeps two paragraphs with one number apart', () => {
		expect(
			read(numbered(1, 'One.'), numbered(2, 'Two.'), numbered(2, 'Again.'), numbered(3, 'Three.'))
				.lines,
		).toEqual([
			'p1 context: One.',
			'p2 context: Two.',
			'p2-2 context: Again.',
			'p3 context: Three.',
		]);
	});

	test('reads a number that has lost its stop', () => {
		const lost: MadeLine = { text: '2 Two.', textX: 100 };
		expect(read(numbered(1, 'One.'), lost, numbered(3, 'Three.')).lines[1]).toBe(
			'p2 context: Two.',
		);
	});

	test('takes numbers from two columns', () => {
		expect(
			read(numbered(1, 'One.'), numbered(2, 'Two.', { x: 53 }), numbered(3, 'Three.')).lines,
		).toHaveLength(3);
	});
});
