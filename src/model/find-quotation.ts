import type { QuotationSelector } from './annotation.ts';

/** Where a quotation stands in a text, in UTF-16 code units from its beginning. */
export interface QuotationPlace {
	start: number;
	end: number;
}

/**
 * Every place where a quotation stands in a finding. White space counts as one space; every other character must be
 * as shown. Where the quotation gives words before or after it, they must stand directly beside it.
 *
 * @param text the finding's `readingText`
 */
export function findQuotation(
	text: string,
	{ exact, prefix, suffix }: QuotationSelector,
): QuotationPlace[] {
	const [words, before, after] = [exact, prefix ?? '', suffix ?? ''].map(singleSpaced) as [
		string,
		string,
		string,
	];
	const found: QuotationPlace[] = [];
	for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
		const end = start + words.length;
		const fits =
			text.slice(0, start).trimEnd().endsWith(before) &&
			text.slice(end).trimStart().startsWith(after);
		if (fits) found.push({ start, end });
	}
	return found;
}

/** A text with its white space as a `readingText` has it. */
export function singleSpaced(text: string): string {
	return text.replace(/\s+/gu, ' ').trim();
}
