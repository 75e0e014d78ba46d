import type { SourceLine } from '../read/source-document.ts';
import { cleanSpace as clean } from '../wording/plain-form.ts';
import { readTimeScale } from '../wording/time-scale.ts';
import type { Block, Prose } from './block.ts';
import type { Wrap } from './find-wrap.ts';
import { isWhole, leadsOn } from './join-blocks.ts';

/** No heading of these reports has more characters. */
const longestHeading = 120;

/**
 * Whether a line begins with the number that is next: numbered paragraphs may stand without space between them, and
 * end on a full line (`pdftotext -raw` on a letter of 27 November 2020).
 */
export function countsOn(own: Prose, blocks: readonly Block[]): boolean {
	const number = paragraphNumber(own);
	if (number <= 1) return false;
	const before = blocks.findLast((block) => paragraphNumber(block) > 0);
	return before !== undefined && paragraphNumber(before) === number - 1;
}

/** The number that a block begins with: "14.Leaders"; 0 if it has none. */
export function paragraphNumber(block: Block): number {
	const text = block.type === 'row' ? '' : (block.segments[0]?.text ?? '');
	return Number(/^(?<number>\d{1,3})\.\s*\p{Lu}/u.exec(text)?.groups?.['number'] ?? 0);
}

/** Whether a sentence surely goes on at the top of a page, where headings stand too. */
export function goesOnOverleaf(
	last: SourceLine,
	line: SourceLine,
	next: SourceLine | undefined,
	wrap: Wrap,
): boolean {
	const text = clean(line.text);
	// The end of a sentence has a stop, and its middle a next line.
	const standsAlone = clean(next?.text ?? '') === '' && !isWhole(text);
	return (
		/^\p{Ll}/u.test(text) || (leadsOn.test(clean(last.text)) && !standsAlone) || wrap.isLong(line)
	);
}

/**
 * Whether a line is the heading of what follows: a short one without a stop, after a sentence that ends on a full line, or
 * the time within which the improvements below it are due.
 */
export function isHeadingBetween(
	last: SourceLine,
	line: SourceLine,
	next: SourceLine | undefined,
	wrap: Wrap,
): boolean {
	const text = clean(line.text);
	if (readTimeScale(text) !== null) return true;
	return (
		isWhole(clean(last.text)) &&
		/^\p{Lu}/u.test(text) &&
		!isWhole(text) &&
		text.length <= longestHeading &&
		!wrap.isFull(line, next) &&
		!/^\s*\p{Ll}/u.test(next?.text ?? '')
	);
}

/** Whether a line after a whole sentence begins with a paragraph's number: reports of 2013 leave no line blank above it. */
export function isNumberedBetween(last: SourceLine, line: SourceLine): boolean {
	return isWhole(clean(last.text)) && /^\d{1,3}\.(?:\s+\p{Lu}|$)/u.test(clean(line.text));
}
