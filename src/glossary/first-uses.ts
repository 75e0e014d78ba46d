import type { Block } from '../model/body.ts';
import { readingText } from '../model/reading-text.ts';
import type { FindTerms, TermUse } from './compile-terms.ts';

/** What of a finding matters here. */
export interface TermFinding {
	/** Address within the report. */
	id: string;
	/** The sections that it stands in, from the top. */
	path: readonly { id: string }[];
	blocks: readonly Block[];
}

/** A term where a reader first meets it, with the text that it stands in. */
export interface FirstUse extends TermUse {
	/** The finding's `readingText`. */
	text: string;
}

/**
 * The first use of each term in each section, by the ids of findings. A section is the innermost one around a finding;
 * findings outside all sections are one section too.
 *
 * @param findings of one report, in its order; or one finding alone, whose own first uses are then found
 */
export function findFirstUses(
	findings: readonly TermFinding[],
	find: FindTerms,
): Map<string, FirstUse[]> {
	const met = new Map<string, Set<string>>();
	const uses = new Map<string, FirstUse[]>();
	for (const { id, path, blocks } of findings) {
		const section = path.at(-1)?.id ?? '';
		const known = met.get(section) ?? new Set();
		met.set(section, known);
		const text = readingText(blocks);
		const first = find(text).flatMap((use) => {
			if (known.has(use.slug)) return [];
			known.add(use.slug);
			return [{ ...use, text }];
		});
		if (first.length > 0) uses.set(id, first);
	}
	return uses;
}
