import { normaliseForSearch } from '../words/normalise.ts';
import type { MarkedText, TextRange } from './mark-matches.ts';

/** Parameter of a report's address that says which words to mark: `?highlight=line+managers`. */
export const highlightParameter = 'highlight';

/** The most words and phrases that one address carries. */
const maxTerms = 12;

/**
 * Writes what a search matched in a finding, so that its report can mark the same words without an index:
 * each form once, a phrase between quotation marks. Empty where nothing is marked.
 */
export function formatHighlight({ text, ranges }: MarkedText): string {
	const forms = ranges.map(({ start, end }) =>
		normaliseForSearch(text.slice(start, end)).toLowerCase(),
	);
	return [...new Set(forms)]
		.slice(0, maxTerms)
		.map((form) => (form.includes(' ') ? `"${form}"` : form))
		.join(' ');
}

/** Reads what `formatHighlight` wrote, or a reader typed: words and phrases, each a list of its words. */
export function parseHighlight(parameter: string): string[][] {
	return (normaliseForSearch(parameter).match(/"[^"]*"|[^\s"]+/gu) ?? [])
		.map((term) => term.match(/[\p{L}\p{N}](?:[^\s"]*[\p{L}\p{N}])?/gu) ?? [])
		.filter((words) => words.length > 0)
		.slice(0, maxTerms);
}

/** Finds words and phrases in a text: whole words, in any case, with straight or curly apostrophes. */
export function findTerms(text: string, terms: readonly string[][]): TextRange[] {
	if (terms.length === 0) return [];
	const alternatives = terms
		.map((words) => words.map(wordPattern).join('[^\\p{L}\\p{N}]+'))
		.sort((a, b) => b.length - a.length);
	const pattern = new RegExp(
		`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`,
		'giu',
	);
	return Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
		start: index,
		end: index + match.length,
	}));
}

function wordPattern(word: string): string {
	return word.replace(/[^\p{L}\p{N}]/gu, (sign) =>
		sign === "'" ? "['\u2018\u2019]" : `\\u{${sign.codePointAt(0)?.toString(16)}}`,
	);
}
