import type { SourceDocument, SourceLine } from '../read/source-document.ts';
import type { Block, Prose } from './block.ts';
import { bullets } from '../wording/bullets.ts';
import { findTextPages } from './text-pages.ts';
import { findWrap, type Wrap } from './find-wrap.ts';
import { isWhole, joinBlocks, leadsOn } from './join-blocks.ts';
import { joinNumbers } from './join-numbers.ts';

/** No heading of these reports has more characters. */
const longestHeading = 120;

/** A bullet counts only with white space after it, a tab among others, and then words. */
const bullet = new RegExp(
	`^(?<indent>[\\s\\p{Cc}]*)(?<mark>[${bullets.replace('-', '\\-')}])[\\s\\p{Cc}]+(?=[^\\s\\p{Cc}])`,
	'u',
);

/** What the lines of a text document hold. */
export interface TextBlocks {
	/** The text in its order. */
	blocks: Block[];
	/** Running heads, running feet and page numbers. */
	furniture: SourceLine[];
}

/**
 * The blocks of a text document. Where its lines were broken to fit a page, those of one paragraph are put together;
 * elsewhere each line that is not blank is a block. Then the halves of paragraphs that a page break parted are put
 * together again.
 */
export function findBlocks(document: SourceDocument): TextBlocks {
	const { text, furniture, starts } = findTextPages(document.lines);
	const wrap = findWrap(text);
	const inked = text.filter((line) => clean(line.text) !== '');
	const blocks = wrap
		? groupLines(text, { wrap, starts, margins: findListMargins(text, wrap) })
		: inked.map((line) => readBlock(line, findMargin(inked)));
	return {
		blocks: joinBlocks(joinNumbers(blocks)),
		furniture: furniture.filter((line) => clean(line.text) !== ''),
	};
}

/** How a text whose lines were broken is laid out. */
interface Layout {
	wrap: Wrap;
	/** The lines that begin a page. */
	starts: ReadonlySet<SourceLine>;
	/** Width of the white space before the bullets of the first level of its list, in characters, by item. */
	margins: ReadonlyMap<SourceLine, number>;
}

/** The blocks of a text whose lines were broken to fit a page. */
function groupLines(lines: readonly SourceLine[], { wrap, starts, margins }: Layout): Block[] {
	const blocks: Block[] = [];
	let last: SourceLine | undefined;
	for (const [index, line] of lines.entries()) {
		if (clean(line.text) === '') {
			// A page break leaves blank lines within a paragraph.
			const next = lines.slice(index).find(({ text }) => clean(text) !== '');
			if (!next || !starts.has(next)) last = undefined;
			continue;
		}
		const own = readBlock(line, margins.get(line) ?? 0);
		const open = blocks.at(-1);
		if (
			last &&
			open &&
			open.type !== 'row' &&
			own.type === 'text' &&
			wrap.isFull(last.text, line.text) &&
			!isHeadingBetween(last, line, lines[index + 1], wrap) &&
			!isNumberedBetween(last, line) &&
			(!starts.has(line) || goesOnOverleaf(last, line, lines[index + 1], wrap))
		)
			open.segments.push({ line: line.number, text: clean(line.text), wrapped: true });
		else blocks.push(own);
		last = line;
	}
	return blocks;
}

/** Whether a sentence surely goes on at the top of a page, where headings stand too. */
function goesOnOverleaf(
	last: SourceLine,
	line: SourceLine,
	next: SourceLine | undefined,
	wrap: Wrap,
): boolean {
	const text = clean(line.text);
	// The end of a sentence has a stop, and its middle a next line.
	const standsAlone = clean(next?.text ?? '') === '' && !isWhole(text);
	return (
		/^\p{Ll}/u.test(text) || (leadsOn.test(clean(last.text)) && !standsAlone) || wrap.isLong(text)
	);
}

/** Whether a short line without a stop, after a sentence that ends on a full line, is the heading of what follows. */
function isHeadingBetween(
	last: SourceLine,
	line: SourceLine,
	next: SourceLine | undefined,
	wrap: Wrap,
): boolean {
	const text = clean(line.text);
	return (
		isWhole(clean(last.text)) &&
		/^\p{Lu}/u.test(text) &&
		!isWhole(text) &&
		text.length <= longestHeading &&
		!wrap.isFull(line.text, next?.text ?? '') &&
		!/^\s*\p{Ll}/u.test(next?.text ?? '')
	);
}

/** Whether a line after a whole sentence begins with a paragraph's number: reports of 2013 leave no line blank above it. */
function isNumberedBetween(last: SourceLine, line: SourceLine): boolean {
	return isWhole(clean(last.text)) && /^\d{1,3}\.(?:\s+\p{Lu}|$)/u.test(clean(line.text));
}

function readBlock(
	{ number: line, text }: SourceLine,
	margin: number,
): Prose | Extract<Block, { type: 'row' }> {
	const match = bullet.exec(text);
	if (match?.groups)
		return {
			type: 'item',
			mark: match.groups.mark ?? '',
			depth: indentOf(match.groups.indent ?? '') > margin ? 2 : 1,
			segments: [{ line, text: clean(text.slice(match[0].length)) }],
		};
	if (!isRow(text)) return { type: 'text', segments: [{ line, text: clean(text) }] };
	const cells = text.split('\t').map(clean);
	while (cells.at(-1) === '') cells.pop();
	return { type: 'row', line, cells };
}

/** The same margin for each list of a wrapped text by itself: items with nothing but their own lines between them. */
function findListMargins(lines: readonly SourceLine[], wrap: Wrap): Map<SourceLine, number> {
	const margins = new Map<SourceLine, number>();
	let list: SourceLine[] = [];
	let last: SourceLine | undefined;
	const close = () => {
		const margin = findMargin(list);
		for (const item of list) margins.set(item, margin);
		list = [];
	};
	for (const line of lines) {
		if (clean(line.text) === '') continue;
		if (bullet.test(line.text)) list.push(line);
		else if (!last || !(wrap.isFull(last.text, line.text) || isIndented(line))) close();
		last = line;
	}
	close();
	return margins;
}

/** Whether a line that is no item stands in the column of an item's text. */
function isIndented({ text }: SourceLine): boolean {
	return indentOf(/^[\s\p{Cc}]*/u.exec(text)?.[0] ?? '') > 1;
}

/** Width of the white space before the bullets of the first level: an extraction may indent them all. */
function findMargin(lines: readonly SourceLine[]): number {
	const indents = lines.flatMap(({ text }) => {
		const indent = bullet.exec(text)?.groups?.['indent'];
		return indent === undefined ? [] : [indentOf(indent)];
	});
	return Math.min(...indents, Number.MAX_SAFE_INTEGER);
}

/** How far a line is indented, in characters. A form feed ends a page and indents nothing. */
function indentOf(space: string): number {
	return space.replace(/[\f\r\n]/gu, '').length;
}

/** A tab between words parts cells; one that indents a line, or follows a paragraph's number, does not. */
function isRow(text: string): boolean {
	return text
		.trimStart()
		.replace(/^\d{1,3}\.\t/u, '')
		.includes('\t');
}

/** White space single; control characters are white space, as they are where words are counted. */
function clean(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
