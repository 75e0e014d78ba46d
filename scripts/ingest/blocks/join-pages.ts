import type { PrintedLine } from './printed-line.ts';
import { blockText, type Block, type Prose } from './block.ts';
import { isWhole } from './join-blocks.ts';

/**
 * Puts together what page breaks parted. A block goes on at the top of the next page if it stops in
 * mid-sentence, or if what stands there is in its hanging column without a number or bullet of its own.
 */
export function joinPages(blocks: readonly Block[], lines: readonly PrintedLine[]): Block[] {
	const pages = new Map(lines.map((line) => [line.number, line.layout.page]));
	const joined: Block[] = [];
	for (const block of blocks) {
		const last = joined.at(-1);
		if (
			last &&
			last.type !== 'row' &&
			block.type === 'text' &&
			isNextPage(last, block, pages) &&
			goesOn(last, block)
		)
			last.segments.push(...block.segments);
		else joined.push(block.type === 'row' ? block : { ...block, segments: [...block.segments] });
	}
	return joined;
}

function isNextPage(last: Prose, next: Prose, pages: ReadonlyMap<number, number>): boolean {
	const from = pages.get(last.segments.at(-1)?.line ?? 0) ?? 0;
	const to = pages.get(next.segments[0]?.line ?? 0) ?? 0;
	return to > from;
}

function goesOn(last: Prose, next: Prose): boolean {
	if (!last.style || !next.style) return false;
	const isSameType =
		Math.abs(last.style.size - next.style.size) < 0.6 && last.style.isBold === next.style.isBold;
	const isUnlabelled = next.style.textX < next.style.x + 3;
	if (!isSameType || !isUnlabelled) return false;
	const hangs = last.style.textX > last.style.x + 3;
	const indent = next.style.x - last.style.textX;
	// A number drawn in one go with the only line of its paragraph does not show where its text column is.
	const mayHang =
		!hangs && last.segments.length === 1 && isLabelled(last) && indent > 8 && indent < 60;
	if (mayHang) return true;
	return Math.abs(indent) <= 12 && (hangs || !isWhole(withoutMark(blockText(last))));
}

/** A text without the mark of a note at its end: its sentence is whole ("agencies.²", letter of 3 August 2016). */
function withoutMark(text: string): string {
	return text.replace(/(?<![⁰¹²³⁴⁵⁶⁷⁸⁹])[⁰¹²³⁴⁵⁶⁷⁸⁹]+$/u, '');
}

function isLabelled(block: Prose): boolean {
	return block.type === 'item' || /^\d{1,3}\.\s/u.test(blockText(block));
}
