import { plainForm } from '../wording/plain-form.ts';

/** A stretch of a block that stands on one line of the source. */
export interface Segment {
	/** 1-based number of the source line. */
	line: number;
	/** The words, without the bullet. */
	text: string;
	/** A grade line that the extraction dropped between two halves of a paragraph: no part of its text. */
	strayGrade?: true;
	/** The line above was broken to fit its page, and the sentence goes on here: a hyphen at its end is its own. */
	wrapped?: true;
	/** Raised digits in it are marks of notes. */
	bearsNote?: true;
	/** The words are the page's own, from a PDF, and not an extraction's: there is nothing to mend. */
	asPrinted?: true;
}

/** How the first line of a block is set, where its reader knows. All measures in points. */
export interface BlockStyle {
	/** 1-based. */
	page: number;
	/** Left edge of its number or bullet, or of its text where it has neither. */
	x: number;
	/** Left edge of its text. */
	textX: number;
	/** Size of its type. */
	size: number;
	isBold: boolean;
}

/** A paragraph, heading, list item or table row, before anybody has said what it means. */
export type Block =
	| {
			type: 'text';
			segments: Segment[];
			style?: BlockStyle;
	  }
	| {
			type: 'item';
			/** The bullet as printed. */
			mark: string;
			/** 1 at the margin, 2 for an item that hangs from another paragraph or item. */
			depth: 1 | 2;
			segments: Segment[];
			style?: BlockStyle;
	  }
	| {
			type: 'row';
			/** 1-based number of the source line. */
			line: number;
			/** Those of its other lines, where its cells take more than one. */
			further?: readonly number[];
			/** The cells as printed, trailing empty ones dropped. */
			cells: string[];
	  };

/** A block that is no table row: a paragraph, heading or list item. */
export type Prose = Exclude<Block, { type: 'row' }>;

/** The words of a block in their plain form: what it is recognised by. */
export function blockText(block: Block): string {
	return plainForm(receivedText(block));
}

/**
 * The words of a block as received, without its bullet and without grade lines that strayed into it.
 * White space of every kind is a plain space, character for character (reports of 2024 to 2026 print U+202F).
 */
export function receivedText(block: Block): string {
	const text =
		block.type === 'row'
			? block.cells.join(' ')
			: joinSegments(block.segments.filter((segment) => !segment.strayGrade));
	return /[^\S ]/u.test(text) ? text.replace(/\s/gu, ' ') : text;
}

/** The words of several lines. Of all that stands before a line its end is looked at, or many lines would take long. */
function joinSegments(segments: readonly Segment[]): string {
	const parts: string[] = [];
	let before = '';
	for (const segment of segments) {
		const added = spaceBefore(segment, before) + segment.text;
		parts.push(added);
		before = added || before;
	}
	return parts.join('');
}

/**
 * What stands between a line and the text before it: a space, or nothing where a printed line ends with a
 * hyphen, for these documents break lines only at hyphens of their own ("family-" / "based").
 */
export function spaceBefore(segment: Segment, before: string): string {
	if (before === '') return '';
	const isBroken = segment.asPrinted === true || segment.wrapped === true;
	return isBroken && /[\p{L}\p{N}]-$/u.test(before.slice(-3)) && /^[\p{L}\p{N}]/u.test(segment.text)
		? ''
		: ' ';
}

/** How a block ends: the text of its last lines, so that one of many lines is not read anew with each. */
export function endText(block: Prose): string {
	return blockText({ ...block, segments: block.segments.slice(-6) });
}

/** The source lines that a block covers. */
export function blockLines(block: Block): number[] {
	return block.type === 'row'
		? [block.line, ...(block.further ?? [])]
		: block.segments.map((segment) => segment.line);
}
