import { blockText, type Block } from '../blocks/block.ts';
import { orderNumbers, type NumberOrder } from './number-order.ts';

/** How a paragraph of a numbered report shows its number. */
export interface ParagraphNumber {
	number: number;
	/** `printed` before the text; `displaced` into it; `lost` altogether. */
	how: 'printed' | 'displaced' | 'lost';
	/** Which sequence it belongs to, counted from 1: a document that holds two reports numbers each from 1. */
	part: number;
	/** That the same number was printed before, on the paragraph just above: one report has 57 twice. */
	isRepeated?: true;
}

/** The id of a numbered paragraph: `p17`; `p57-2` for the second 57, `part-2-p17` in a second report. */
export function paragraphId(
	{ number, part, isRepeated }: ParagraphNumber,
	partName = `part-${part}`,
): string {
	return `${part === 1 ? '' : `${partName}-`}p${number}${isRepeated ? '-2' : ''}`;
}

/** What a paragraph's number looks like at the start of its text: "17. ". */
const printedNumber = /^(?<number>\d{1,3})\.\s*(?=\S)/u;

/** In a number column of its own a number may have lost its stop: "34 Social workers" (one report of 2016). */
const columnNumber = /^(?<number>\d{1,3})\.?\s*(?=\S)/u;

/** The number that a text begins with: "17. The overall ..."; null if there is none. */
export function leadingNumber(text: string): number | null {
	const number = printedNumber.exec(text)?.groups?.number;
	return number === undefined ? null : Number(number);
}

/** What a block prints before its text as its number, white space included; empty if it prints none. */
export function numberPrefix(block: Block): string {
	if (block.type === 'row') return '';
	return (inNumberColumn(block) ? columnNumber : printedNumber).exec(blockText(block))?.[0] ?? '';
}

/** A sequence that begins again at 1 is believed if it gets this far; a shorter one is a list in a paragraph. */
const shortestPart = 3;

/**
 * Finds the paragraphs of a report that numbers them 1 to n without a break. A number counts only where
 * it is the next one expected, so that "16. More children" in a wrapped line is no paragraph. Where the
 * sequence skips numbers, the unnumbered blocks in between that stand where paragraphs stand make it
 * whole: first those with the missing number inside their text, then, if as many are left as numbers are
 * missing, in order.
 *
 * `missing` lists the numbers that nothing in the text accounts for.
 */
export function numberParagraphs(
	blocks: readonly Block[],
	isParagraph: (block: Block) => boolean,
): { numbers: Map<Block, ParagraphNumber>; missing: number[] } {
	const numbers = new Map<Block, ParagraphNumber>();
	const missing: number[] = [];
	let part = 1;
	let expected = 1;
	/** The paragraphs since the last number. */
	let between: Block[] = [];
	const printed = blocks
		.map((block) => Number.parseInt(numberPrefix(block), 10))
		.map((number) => (Number.isNaN(number) ? null : number));
	const order = orderNumbers(printed);
	for (const [index, block] of blocks.entries()) {
		if (block.type === 'row') continue;
		const number = printed[index] ?? null;
		if (number === 1 && expected > 1 && startsPart(order, index, expected)) {
			// What did not get far was a list that stands before the first paragraph.
			if (expected > shortestPart) part += 1;
			else numbers.clear();
			expected = 1;
			between = [];
		}
		if (number === expected - 1 && order.after(index) === expected && inNumberColumn(block)) {
			numbers.set(block, { number, how: 'printed', part, isRepeated: true });
			between = [];
			continue;
		}
		if (number === null || !isNext(number, expected, order.after(index), between.length)) {
			if (isParagraph(block)) between.push(block);
			continue;
		}
		const skipped = Array.from({ length: number - expected }, (_, step) => expected + step);
		missing.push(...placeSkipped(skipped, between, numbers, part));
		numbers.set(block, { number, how: 'printed', part });
		expected = number + 1;
		between = [];
	}
	// What follows the last printed number can only be accounted for by a number inside the text.
	for (const block of between) {
		if (!numbersInside(block).has(expected)) continue;
		numbers.set(block, { number: expected, how: 'displaced', part });
		expected += 1;
	}
	return { numbers, missing };
}

/**
 * Whether a 1 begins the numbers of a second report, given those that follow it: they go on from it, and the sequence
 * before it has ended, or this one reaches where that one stopped.
 */
function startsPart(order: NumberOrder, start: number, expected: number): boolean {
	const goesOn = order.next(expected, start) ?? Infinity;
	let reached = 1;
	let at: number | undefined = start;
	while (reached < Math.max(shortestPart, expected - 1)) {
		at = order.next(reached + 1, at);
		if (at === undefined || (at > goesOn && reached < expected - 1)) break;
		reached += 1;
	}
	return reached >= shortestPart && (goesOn === Infinity || reached >= expected - 1);
}

/** Whether a block's number stands in a column of its own. */
function inNumberColumn(block: Block): boolean {
	return (
		block.type === 'text' && block.style !== undefined && block.style.textX > block.style.x + 8
	);
}

/**
 * A jump is believed if blocks that could be the skipped paragraphs stand in between, or if the count goes on
 * from it. A short one is believed at the very end, where nothing can go on: the last paragraphs must not
 * vanish into the one before them.
 */
function isNext(
	number: number,
	expected: number,
	after: number | undefined,
	candidates: number,
): boolean {
	if (number < expected) return false;
	return (
		number - expected <= candidates ||
		after === number + 1 ||
		(after === undefined && number - expected <= 2)
	);
}

function placeSkipped(
	skipped: readonly number[],
	candidates: readonly Block[],
	numbers: Map<Block, ParagraphNumber>,
	part: number,
): number[] {
	const inside = candidates.map((block) => ({ block, held: numbersInside(block) }));
	const left = skipped.filter((number) => {
		const home = inside.find(({ block, held }) => held.has(number) && !numbers.has(block))?.block;
		if (home) numbers.set(home, { number, how: 'displaced', part });
		return home === undefined;
	});
	const free = candidates.filter((block) => !numbers.has(block));
	if (free.length !== left.length) return left;
	left.forEach((number, index) => {
		const home = free[index];
		if (home) numbers.set(home, { number, how: 'lost', part });
	});
	return [];
}

/** The numbers that stand inside a block's text as the number of a paragraph would: "... of plans 17. The council". */
function numbersInside(block: Block): ReadonlySet<number> {
	const found = blockText(block).matchAll(/(?<=\s)(?<number>[1-9]\d*)\.(?=\s+\p{L})/gu);
	return new Set(Array.from(found, ({ groups }) => Number(groups?.number)));
}
