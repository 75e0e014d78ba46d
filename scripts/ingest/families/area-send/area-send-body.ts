import type { BodyNode, Finding } from '../../../../src/model/body.ts';
import type { FindingKind } from '../../../../src/model/finding.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import { blockLines, blockText, type Block, type Prose } from '../../blocks/block.ts';
import { extendFinding, toFinding } from '../../recognise/findings.ts';
import { furniture } from '../../recognise/furniture.ts';
import { findRows, isColumnHead, rowFinding } from './improvement-rows.ts';
import { createAbove, hangs, isStray } from '../../recognise/hanging-blocks.ts';
import { createOutline, nameSections, type Outline } from '../../recognise/outline.ts';
import { blockPieces } from '../../recognise/pieces.ts';
import { slug } from '../../wording/slug.ts';

/** A section that every area SEND report has, or most. */
export interface AreaSendSection {
	heading: RegExp;
	kind: FindingKind;
	/** What the ids of its findings begin with. */
	prefix: string;
	/** Paragraphs and bullets; a table of improvements; a table of people, which is one finding; a table of addresses. */
	form: 'prose' | 'improvements' | 'people' | 'addresses';
}

/** A section as printed. */
export interface AreaSendPart {
	section: AreaSendSection;
	heading: Prose;
	blocks: Prose[];
}

/** No heading of these reports has more characters. */
const longestHeading = 150;

/** Splits the text at its headings; `before` is what stands above the first one. */
export function splitAtSections(
	blocks: readonly Block[],
	sections: readonly AreaSendSection[],
): { before: Block[]; parts: AreaSendPart[] } {
	const before: Block[] = [];
	const parts: AreaSendPart[] = [];
	for (const block of blocks) {
		const last = parts.at(-1);
		const text = blockText(block).replace(/(?<!\s)\s*[.:?]$/u, '');
		const section =
			block.type === 'text'
				? (sections.find(({ heading }) => heading.test(text)) ?? unknownSection(block, last))
				: undefined;
		// The heads of the tables repeat the heading above them.
		const isRepeated = isColumnHead(block) && section === last?.section;
		if (block.type === 'row' || (!section && !last)) before.push(block);
		else if (section && !isRepeated && !parts.some((part) => part.section === section))
			parts.push({ section, heading: block, blocks: [] });
		else last?.blocks.push(block);
	}
	return { before, parts };
}

/**
 * What is set as the heading before it and says nothing known begins a section of its own: its findings are not of the
 * section above.
 */
function unknownSection(block: Prose, last: AreaSendPart | undefined): AreaSendSection | undefined {
	const [style, known] = [block.style, last?.heading.style];
	const text = blockText(block);
	// Cells of tables are set in bold too.
	if (last?.section.form !== 'prose' || !style?.isBold || !known?.isBold) return undefined;
	const isSetAlike = Math.abs(style.size - known.size) < 0.3 && Math.abs(style.x - known.x) < 2;
	if (!isSetAlike || text.length > longestHeading) return undefined;
	return { heading: /^/u, kind: 'narrative', prefix: slug(text), form: 'prose' };
}

/** The sections of an area SEND report as a body. */
export function readAreaSendBody(parts: readonly AreaSendPart[]): BodyNode[] {
	const outline = createOutline();
	for (const { section, heading, blocks } of parts) {
		outline.open({
			level: 2,
			heading: blockPieces(heading),
			source: formatSourceRange(blockLines(heading)),
		});
		switch (section.form) {
			case 'prose':
				addProse(outline, blocks, section);
				break;
			case 'improvements':
				addImprovements(outline, blocks, section);
				break;
			case 'people':
				addPeople(outline, blocks, section);
				break;
			case 'addresses':
				// Like those of a letter: names, posts and addresses of the partners, and nothing that was found.
				for (const node of furniture('addressee', blocks)) outline.add(node);
				break;
		}
	}
	nameSections(outline.body);
	return outline.body;
}

function addProse(outline: Outline, blocks: readonly Prose[], section: AreaSendSection): void {
	let count = 0;
	const above = createAbove();
	const place = { prefix: section.prefix, isList: false };
	for (const block of blocks) {
		if (addStray(outline, block)) {
			above.pass(block);
			continue;
		}
		if (outline.finding && hangs(block, above, place)) extendFinding(outline.finding, block);
		else {
			count += 1;
			outline.add(toFinding(block, { id: `${section.prefix}-${count}`, kind: section.kind }));
		}
		above.pass(block);
	}
}

function addImprovements(
	outline: Outline,
	blocks: readonly Prose[],
	section: AreaSendSection,
): void {
	for (const block of blocks)
		if (isColumnHead(block))
			for (const node of furniture('page-furniture', [block])) outline.add(node);
	const cells = blocks.filter((block) => isColumnHead(block) || !addStray(outline, block));
	for (const [index, row] of findRows(cells).entries()) {
		const finding = rowFinding(row, `${section.prefix}-${index + 1}`, section.kind);
		if (finding) outline.add(finding);
	}
}

function addPeople(
	outline: Outline,
	[first, ...rest]: readonly Prose[],
	section: AreaSendSection,
): void {
	if (!first) return;
	const finding: Finding = toFinding(first, { id: `${section.prefix}-1`, kind: section.kind });
	for (const block of rest) extendFinding(finding, block);
	outline.add(finding);
}

/** A bullet without words (report of 16 May 2023) has its place, but nobody reads it. */
function addStray(outline: Outline, block: Prose): boolean {
	if (!isStray(block)) return false;
	for (const node of furniture('page-furniture', [block])) outline.add(node);
	return true;
}
