import type { BodyNode, Furniture } from '../../../../src/model/body.ts';
import { failure, success, type Outcome } from '../../../../src/model/problem.ts';
import { linesOf } from '../../../../src/model/source-range.ts';
import { blockText, type Block } from '../../blocks/block.ts';
import { isWhole } from '../../blocks/join-blocks.ts';
import { printsDate } from './date-line.ts';
import { furniture } from '../../recognise/furniture.ts';

/** The parts of an inspection letter, top to bottom. */
export interface Letter {
	letterhead: Block[];
	/** Absent where it prints none. */
	date?: Block;
	addressee: Block[];
	salutation: Block;
	subject: Block[];
	/** From "This letter summarises ..." to the last words before the valediction. */
	text: Block[];
	valediction: Block[];
	signature: Block[];
	copies: Block[];
}

/** The line that greets the addressee. */
const salutation = /^Dear\b/u;

/** The line on which a letter prints its date, misprints such as "6 November 20205" included. */
const printedDate = /^\d{1,2}(?:st|nd|rd|th)?\s*\p{L}{3,9}\s*\d{4,}$/u;

/** No address has fewer lines: name, post and place. */
const shortestAddress = 3;

/** The telephone number or the site of the inspectorate: the last lines of a letterhead. */
const contact =
	/\bT(?:extphone)?:? ?0[\d ]{9,}|@ofsted\.gov\.uk|\bwww\.(?:gov\.uk\/ofsted|ofsted\.gov\.uk)/iu;

/** The post of whoever signs, on a line of its own. */
const signatoryPost = /^\(?(?:Senior )?H(?:er|is) Majesty['’]s Inspector\b\W*(?:HMI\W*)?$/u;

/**
 * Parts a letter at the lines that every letter has: the date, "Dear ...", "This letter summarises", "Yours
 * sincerely". A printed page also tells the letterhead by its smaller type, and the text by its first long paragraph.
 */
export function splitLetter(received: readonly Block[], path: string): Outcome<Letter> {
	const blocks = partLines(received);
	const texts = blocks.map(blockText);
	const dear = texts.findIndex((text) => salutation.test(text));
	const greeting = blocks[dear];
	const opening = blocks.findIndex((block, index) => index > dear && opensText(block));
	if (!greeting || opening < 0)
		return failure({
			rule: 'part-missing',
			path,
			message: `the letter lacks its ${greeting ? 'opening sentence' : 'salutation'}`,
			expected: greeting
				? 'a paragraph that begins "This letter summarises"'
				: 'a line that begins "Dear"',
		});
	const farewell = texts.findIndex(
		(text, index) => index > opening && /^Yours? (?:sincerely|faithfully)\b/iu.test(text),
	);
	const signed = farewell >= 0 ? farewell : findSignature(texts, opening);
	const end = signed < 0 ? blocks.length : signed;
	const copied = texts.findIndex(
		(text, index) => index >= end && /^(?:Copy|Copies|Copied to|cc|c\.c\.)(?=[\s:])/iu.test(text),
	);
	const tail = copied < 0 ? blocks.length : copied;
	return success({
		...splitHead(blocks.slice(0, dear), greeting),
		salutation: greeting,
		subject: blocks.slice(dear + 1, opening),
		text: blocks.slice(opening, end),
		valediction: farewell < 0 ? [] : blocks.slice(farewell, farewell + 1),
		signature: blocks.slice(farewell < 0 ? end : farewell + 1, tail),
		copies: blocks.slice(tail),
	});
}

/** On a page the lines down to the salutation come as one block or several: each line stands for itself. */
function partLines(blocks: readonly Block[]): Block[] {
	const last = blocks.findIndex(
		(block) => block.type === 'text' && block.segments.some(({ text }) => salutation.test(text)),
	);
	return blocks.flatMap((block, index) =>
		block.type === 'text' && block.style && index <= last
			? block.segments.map((segment): Block => ({ ...block, segments: [segment] }))
			: [block],
	);
}

function opensText(block: Block): boolean {
	if (block.type !== 'text') return false;
	const text = blockText(block);
	if (/^(?:This letter (?:summarises|sets out|contains)|Between \d{1,2})\b/u.test(text))
		return true;
	// Letters of 2020 and 2021 begin with a paragraph about the pandemic. A subject is bold, or has no stop.
	const isParagraph = block.style ? !block.style.isBold : isWhole(text);
	return isParagraph && text.length > 120;
}

/** In a text the letterhead is what stands above the date; some letters of 2022 have the date below the address. */
function splitHead(
	blocks: readonly Block[],
	greeting: Block,
): Pick<Letter, 'letterhead' | 'date' | 'addressee'> {
	const size = sizeOf(greeting);
	const at = blocks.findIndex((block) =>
		(size === undefined ? printsDate : isPrintedDate)(blockText(block)),
	);
	const date = blocks[at];
	const others = blocks.filter((block) => block !== date);
	// The date may stand below the address (23 June 2022), and an extraction may put it above the letterhead.
	const below = others.findLastIndex((block) => contact.test(blockText(block))) + 1;
	const end = below > at || (below > 0 && at - below >= shortestAddress) ? below : at;
	const isHead = (block: Block, index: number) =>
		size === undefined ? index < end : (sizeOf(block) ?? size) < size - 1;
	return {
		letterhead: others.filter(isHead),
		...(date && { date }),
		addressee: others.filter((block, index) => !isHead(block, index)),
	};
}

function isPrintedDate(text: string): boolean {
	return printedDate.test(text);
}

function sizeOf(block: Block): number | undefined {
	return block.type === 'row' ? undefined : block.style?.size;
}

/** Where the signature begins in a letter without a valediction: at the name, on the line of the post or above it. */
function findSignature(texts: readonly string[], opening: number): number {
	const whole = texts.findIndex(
		(text, index) => index > opening && /^.{1,60}\bH(?:er|is) Majesty['’]s Inspector$/u.test(text),
	);
	if (whole >= 0) return whole;
	const post = texts.findLastIndex(
		(text, index) => index > opening + 1 && signatoryPost.test(text),
	);
	return post < 0 ? -1 : post - 1;
}

/** What stands above a letter's text. */
export function letterOpening(letter: Letter): BodyNode[] {
	return [
		...furniture('letterhead', letter.letterhead),
		...inOrder([
			...furniture('date', letter.date ? [letter.date] : []),
			...furniture('addressee', letter.addressee),
		]),
		...furniture('salutation', [letter.salutation]),
		...furniture('title', letter.subject),
	];
}

/** As the letter prints them. */
function inOrder(nodes: readonly Furniture[]): Furniture[] {
	return nodes.toSorted((a, b) => (linesOf(a.source)[0] ?? 0) - (linesOf(b.source)[0] ?? 0));
}

/** What stands below it. */
export function letterEnding(letter: Letter): BodyNode[] {
	return [
		...furniture('valediction', letter.valediction),
		...furniture('signature', letter.signature),
		...furniture('copied-to', letter.copies),
	];
}
