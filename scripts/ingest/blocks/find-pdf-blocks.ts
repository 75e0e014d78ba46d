import type { LineLayout, SourceDocument } from '../read/source-document.ts';
import type { Block, BlockStyle, Prose } from './block.ts';
import { bullets } from '../wording/bullets.ts';
import { isWhole } from './join-blocks.ts';
import { joinPages } from './join-pages.ts';
import { orderLines } from './order-lines.ts';
import { findUnmarkedNotes, separateNotes, type PrintedNote } from './separate-notes.ts';
import { findPageFurniture } from './page-furniture.ts';
import { paragraphEnds } from './paragraph-end.ts';
import { paragraphGap, type PrintedLine } from './printed-line.ts';

/** What the pages of a PDF hold. */
export interface PdfBlocks {
	/** The text in reading order. */
	blocks: Block[];
	/** The notes at the foot of its pages. */
	notes: PrintedNote[];
	/** Running heads, running feet and page numbers, and notes that bear no mark. */
	furniture: PrintedLine[];
}

/**
 * Bullets of these documents: Wingdings and Symbol squares and dots, dashes, and the letter o. A dash, asterisk or
 * letter against a word is part of it ("*Pseudonym", letter of 8 May 2019).
 */
const bullet = new RegExp(
	`^(?<mark>(?![-–—―─⎯−*]\\S)[${bullets.replace('-', '\\-')}]|o(?=\\s))\\s*`,
	'u',
);

/** The blocks of a PDF, by position, size and weight; tags are a second witness only. */
export function findPdfBlocks(document: SourceDocument): PdfBlocks {
	const printed = document.lines.filter((line): line is PrintedLine => line.layout !== undefined);
	const bodySize = mainSize(printed);
	const furniture = findPageFurniture(printed);
	const lines = orderLines(
		printed.filter((line) => !furniture.has(line)),
		bodySize,
	);
	const separated = separateNotes(lines, bodySize);
	const { notes } = separated;
	const unmarked = findUnmarkedNotes(separated, bodySize);
	const text = separated.text.filter((line) => !unmarked.has(line));
	return {
		blocks: joinPages(groupLines(text), text),
		notes,
		furniture: printed.filter((line) => furniture.has(line) || unmarked.has(line)),
	};
}

function groupLines(lines: readonly PrintedLine[]): Block[] {
	const blocks: Block[] = [];
	const endsParagraph = paragraphEnds(lines);
	let last: PrintedLine | undefined;
	for (const line of lines) {
		const block = blocks.at(-1);
		if (
			block &&
			block.type !== 'row' &&
			last &&
			belongs(block.style, last, line) &&
			!endsParagraph(last, line)
		)
			block.segments.push({ line: line.number, text: line.text, asPrinted: true });
		else if (block && block.type !== 'row' && last && hangsBeside(block, last, line)) {
			block.segments.push({ line: line.number, text: line.text, asPrinted: true });
			if (block.style) block.style.textX = line.layout.x;
		} else blocks.push(startBlock(line, blocks));
		last = line;
	}
	return blocks;
}

function startBlock({ number: line, text, layout }: PrintedLine, before: readonly Block[]): Block {
	const { page, x, textX, size, isBold } = layout;
	const style: BlockStyle = { page, x, textX, size, isBold };
	const match = bullet.exec(text);
	const rest = match ? text.slice(match[0].length) : text;
	if (!match?.groups?.mark || rest === '')
		return { type: 'text', segments: [{ line, text, asPrinted: true }], style };
	const parent = before.findLast(
		(block) => block.type !== 'row' && block.style !== undefined && block.style.x < x - 3,
	);
	return {
		type: 'item',
		mark: match.groups.mark,
		depth: parent && hangsFrom(parent, x) ? 2 : 1,
		segments: [{ line, text: rest, asPrinted: true }],
		style,
	};
}

/** An item hangs from the item or numbered paragraph before it in whose text column its bullet stands. */
function hangsFrom(parent: Block, x: number): boolean {
	if (parent.type === 'row' || !parent.style) return false;
	const { x: left, textX } = parent.style;
	return textX > left + 3 && x > textX - 3;
}

function changesType(before: LineLayout, after: LineLayout): boolean {
	return Math.abs(after.size - before.size) > 0.6 || after.isBold !== before.isBold;
}

/**
 * A sentence may change its weight or, by a slip, its size half way: "... of children are good" ends in bold, and the
 * last word of a paragraph of 20 January 2016 is set apart ("Working" / "Together.").
 */
function goesOnInto(before: PrintedLine, after: PrintedLine): boolean {
	return (
		!isWhole(before.text) &&
		/^(?:\p{Ll}|\S+\.$)/u.test(after.text) &&
		Math.abs(after.layout.size - before.layout.size) < 1.2
	);
}

/**
 * Whether a line is the second of a paragraph whose number or bullet is drawn in one go with its text, so that only
 * the second line shows where the text column is.
 */
function hangsBeside(block: Prose, last: PrintedLine, line: PrintedLine): boolean {
	const { style, segments } = block;
	if (!style || segments.length > 1 || last.layout.page !== line.layout.page) return false;
	const isLabelled = block.type === 'item' || /^\d{1,3}\.\s/u.test(segments[0]?.text ?? '');
	const indent = line.layout.x - style.x;
	const drop = last.layout.y - line.layout.y;
	return (
		isLabelled &&
		indent > 8 &&
		indent < 60 &&
		drop > 0 &&
		drop <= last.layout.size * paragraphGap &&
		line.layout.isBold === last.layout.isBold
	);
}

/** Whether a line goes on with the block that the line before it belongs to. */
function belongs(style: BlockStyle | undefined, last: PrintedLine, line: PrintedLine): boolean {
	if (!style || last.layout.page !== line.layout.page) return false;
	const drop = last.layout.y - line.layout.y;
	if (drop <= 0 || drop > last.layout.size * paragraphGap) return false;
	if (changesType(last.layout, line.layout) && !goesOnInto(last, line)) return false;
	// In the number column only a number stands; in the hanging column "16. More children" is text.
	if (style.textX > style.x + 3) return Math.abs(line.layout.x - style.textX) < 8;
	return (
		Math.abs(line.layout.x - style.x) < 8 &&
		!/^\d{1,3}\.?\s*$/u.test(line.text) &&
		line.layout.textX < line.layout.x + 8
	);
}

function mainSize(lines: readonly PrintedLine[]): number {
	const letters = new Map<number, number>();
	for (const { text, layout } of lines) {
		const size = Math.round(layout.size);
		letters.set(size, (letters.get(size) ?? 0) + text.length);
	}
	return [...letters].reduce<[number, number]>(
		(commonest, entry) => (entry[1] > commonest[1] ? entry : commonest),
		[12, 0],
	)[0];
}
