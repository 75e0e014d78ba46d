import { expect, test } from 'vitest';
import { bullet, heading, printPages, type MadeLine } from '../fixtures/print-pages.ts';
import { findPdfBlocks } from '../blocks/find-pdf-blocks.ts';
import { readReportBody } from './report-body.ts';
import { pageFurniture, placeNotes } from './notes.ts';
import type { BodyNode } from '../../../src/model/body.ts';

const foot = (text: string, y = 80): MadeLine => ({ text, size: 10, y });
/** The order of findings and notes of some pages, sections opened: "p", "note 1 l4". */
function placed(...pages: (readonly MadeLine[])[]): string[] {
	const { blocks, notes } = findPdfBlocks(printPages(pages));
	const { body } = readReportBody(blocks, (_, __, { style }) =>
		style?.isBold ? { level: 2 } : undefined,
	);
	const visit = (node: BodyNode): string[] => {
		if (node.type === 'section') return ['section', ...node.children.flatMap(visit)];
		return [node.type === 'note' ? `note ${node.mark} ${node.source}` : node.type];
	};
	return placeNotes(body, notes).flatMap(visit);
}

test('puts a note after the finding that bears its mark', () => {
	expect(placed(['About the area¹ here.', 'More text.', foot('¹ Of 2013.')])).toEqual([
		'finding',
		'note 1 l3',
		'finding',
	]);
});

test('puts a note of a heading before what stands under it', () => {
	expect(placed([heading('The area¹'), 'Some text.', foot('¹ Of 2013.')])).toEqual([
		'section',
		'note 1 l3',
		'finding',
	]);
});

test('tells notes apart whose marks begin anew on each page', () => {
	expect(placed(['One¹ is here.', foot('¹ First.')], ['Two¹ is here.', foot('¹ Second.')])).toEqual(
		['finding', 'note 1 l2', 'finding', 'note 1 l4'],
	);
});

test('gives no note to a mark that comes after it', () => {
	expect(placed(['One.', foot('¹ Of a box.')], ['Two¹ is here.'])).toEqual([
		'finding',
		'finding',
		'note 1 l2',
	]);
});

test('finds a mark within a list of a finding', () => {
	const lines: MadeLine[] = [
		{ text: '1. This includes:', textX: 100 },
		bullet('plans¹ and so on.', { x: 100 }),
		{ text: '2. More.', textX: 100 },
		foot('¹ Of 2013.'),
	];
	expect(placed(lines)).toEqual(['finding', 'note 1 l4', 'finding']);
});

test.each(['¹ Of 2013.', '1 Of 2013.'])('parts the mark of %j from its words', (text) => {
	const { blocks, notes } = findPdfBlocks(printPages([['About the area¹ here.', foot(text)]]));
	const { body } = readReportBody(blocks, () => undefined);
	expect(placeNotes(body, notes)[1]).toMatchObject({
		mark: '1',
		pieces: [{ type: 'text', text: 'Of 2013.' }],
	});
});

test('keeps running heads and feet as one piece of furniture', () => {
	const { furniture } = findPdfBlocks(
		printPages([[{ text: 'Foot 1', isArtifact: true }], [{ text: 'Foot 2', isArtifact: true }]]),
	);
	expect(pageFurniture(furniture)).toEqual([
		{ type: 'furniture', kind: 'page-furniture', source: 'l1-2', text: 'Foot 1 Foot 2' },
	]);
	expect(pageFurniture([])).toEqual([]);
});
