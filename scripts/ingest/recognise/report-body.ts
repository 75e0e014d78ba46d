import { plainText, type BodyNode, type Finding, type Section } from '../../../src/model/body.ts';
import { parseGrade } from '../../../src/model/grade.ts';
import { formatSourceRange } from '../../../src/model/source-range.ts';
import { blockLines, blockText, receivedText, type Block, type Prose } from '../blocks/block.ts';
import { isWhole } from '../blocks/join-blocks.ts';
import { isGradeLine, splitGrade } from '../wording/grade-line.ts';
import {
	dueOf,
	numberedKind,
	type FindHeading,
	type HeadingRule,
	type SectionRules,
} from './heading-rules.ts';
import { numberParagraphs, paragraphId, type ParagraphNumber } from './numbering.ts';
import { createOutline, type Outline } from './outline.ts';
import { blockPieces, extractNumber, textPieces } from './pieces.ts';
import { takeNumber } from './printed-number.ts';
import { mapPlain, plainForm } from '../wording/plain-form.ts';
import { readTimeScale } from '../wording/time-scale.ts';
import { addUnnumbered } from './unnumbered.ts';

/**
 * Reads the text of a report that numbers its paragraphs: sections by their headings, paragraphs 1 to n,
 * lists of improvements with or without time scales, and what has no number, which is counted within its
 * section. `missing` lists the paragraph numbers that nothing in the text accounts for.
 */
export function readReportBody(
	blocks: readonly Block[],
	findHeading: FindHeading,
): { body: BodyNode[]; missing: number[] } {
	const outline = createOutline();
	const rules = new Map<Section, HeadingRule>();
	const { numbers, missing } = numberParagraphs(blocks, paragraphTest(blocks, findHeading));
	const partNames = new Map<number, string>();
	const counts = new Map<string, number>();
	let opener: Prose | undefined;
	for (const printed of blocks) {
		const block = numbers.has(printed) ? printed : rowHeading(printed, outline, findHeading);
		const number = numbers.get(block);
		const latest = outline.finding;
		if (number && block.type !== 'row') {
			const partName = partNames.get(number.part) ?? namePart(number, outline.path);
			partNames.set(number.part, partName);
			addParagraph(outline, block, number, paragraphId(number, partName), rules);
		} else if (block.type === 'text' && addHeading(outline, block, findHeading, rules)) continue;
		else if (block.type === 'text' && isGradeOf(outline, block))
			addGradeLine(outline, receivedText(block), blockLines(block));
		else addUnnumbered(block, { outline, rules, counts, opener });
		if (outline.finding !== latest && block.type !== 'row') opener = block;
	}
	return { body: outline.body, missing };
}

/** What the ids of a second report's paragraphs begin with: `lscb` for the review of the board that follows an inspection. */
function namePart({ part }: ParagraphNumber, path: readonly Section[]): string {
	const isBoard = path.some(({ heading }) =>
		/\b(?:LSCB|Safeguarding Children Board)\b/iu.test(plainText(heading)),
	);
	return isBoard && part === 2 ? 'lscb' : `part-${part}`;
}

/** A heading with its grade in the cell beside it ("Overall effectiveness" | "Grade 2 (Good)") as the line that it prints. */
function rowHeading(block: Block, { path }: Outline, findHeading: FindHeading): Block {
	if (block.type !== 'row') return block;
	const text = block.cells.join(' ');
	const line: Prose = { type: 'text', segments: [{ line: block.line, text }] };
	const { heading, gradeLine } = splitGrade(text);
	const open = path.map((section) => plainText(section.heading));
	return gradeLine !== null && findHeading(heading, open, line) ? line : block;
}

/** A printed grade line, or the grade in the cell beside a heading that has none yet. */
function isGradeOf({ section }: Outline, block: Prose): boolean {
	const text = blockText(block);
	if (isGradeLine(text)) return true;
	return block.style !== undefined && parseGrade(text) !== null && section?.children.length === 0;
}

/** A first-level item may be a paragraph that lost its number, unless it stands in a list of improvements. */
function paragraphTest(
	blocks: readonly Block[],
	findHeading: FindHeading,
): (block: Block) => boolean {
	const improvements = new Set<Block>();
	let isList = false;
	for (const block of blocks) {
		const text = blockText(block);
		if (readTimeScale(text) !== null) isList = true;
		else if (block.type === 'text' && findHeading(splitGrade(text).heading, [], block))
			isList = false;
		if (isList) improvements.add(block);
	}
	return (block) =>
		block.type === 'item' &&
		block.depth === 1 &&
		block.style === undefined &&
		!improvements.has(block);
}

function addParagraph(
	outline: Outline,
	block: Prose,
	{ number, how }: ParagraphNumber,
	id: string,
	rules: SectionRules,
): void {
	const list = outline.section;
	if (list && dueOf(list) !== null) outline.close(list.level);
	const { printed, ...taken } =
		how === 'printed' ? takeNumber(block) : unnumbered(block, number, how);
	const mark = block.type === 'item' ? block.mark : '';
	const before = [mark, printed].filter(Boolean).join(' ');
	outline.add({
		type: 'finding',
		id,
		kind: numberedKind(outline.path, rules, blockText(block)),
		number,
		...(before !== '' && { printed: before }),
		source: formatSourceRange(blockLines(block)),
		...taken,
	});
	for (const { strayGrade, text: gradeLine } of block.segments)
		if (strayGrade) gradeSection(outline, gradeLine);
}

/** What a paragraph is made of that prints no number before its text: it stands inside the text, or nowhere. */
function unnumbered(
	block: Prose,
	number: number,
	how: 'displaced' | 'lost',
): Pick<Finding, 'printed' | 'mended' | 'blocks'> {
	const pieces = blockPieces(block);
	const text = how === 'displaced' ? extractNumber(pieces, number) : null;
	return { mended: `number-${how}`, blocks: [{ type: 'paragraph', pieces: text ?? pieces }] };
}

/** Opens the section that a line is the heading of. False if it is no heading. */
function addHeading(
	outline: Outline,
	block: Prose,
	findHeading: FindHeading,
	rules: Map<Section, HeadingRule>,
): boolean {
	const text = blockText(block);
	const lines = blockLines(block);
	const { heading, gradeLine } = splitGrade(text);
	const open = outline.path.map((section) => plainText(section.heading));
	const rule = findHeading(heading, open, block);
	const received = receivedText(block);
	const end = mapPlain(received)(heading.length);
	const isGraded = gradeLine !== null && !isWhole(heading) && block.style === undefined;
	if (!rule && !isGraded && readTimeScale(text) === null) return false;
	const above = outline.path.filter((section) => dueOf(section) === null).at(-1)?.level ?? 1;
	const section = outline.open({
		level: rule?.level ?? (isGraded ? Math.min(3, above + 1) : above + 1),
		heading: gradeLine === null ? blockPieces(block) : textPieces(received.slice(0, end)),
		source: formatSourceRange(lines),
	});
	if (rule) rules.set(section, rule);
	if (rule?.area !== undefined) section.area = rule.area;
	if (rule?.grade !== undefined)
		Object.assign(section, { grade: rule.grade, gradeFrom: 'printed' });
	if (gradeLine !== null) addGradeLine(outline, received.slice(end).trim(), lines);
	return true;
}

function addGradeLine(outline: Outline, text: string, lines: number[]): void {
	gradeSection(outline, text);
	outline.add({ type: 'grade-line', source: formatSourceRange(lines), text });
}

function gradeSection(outline: Outline, gradeLine: string): void {
	const grade = parseGrade(plainForm(gradeLine));
	// The grade beside the heading stands; one that strayed in later belongs to another section.
	if (!outline.section || grade === null || outline.section.gradeFrom === 'printed') return;
	outline.section.grade = grade;
	outline.section.gradeFrom = 'printed';
}
