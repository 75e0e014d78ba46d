import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import type { CslReport } from './csl-citation.ts';

// Its own check would take the hyphens out of keys, and make one of what are two.
const { format } = plugins.config.get('@bibtex') as { format: Record<string, boolean> };
format['useIdAsLabel'] = true;
format['checkLabel'] = false;

/**
 * Citations as BibTeX in UTF-8, an entry each, with what TeX would run written so that it prints. The library makes them. It
 * is loaded where BibTeX is asked for and nowhere else.
 */
export function writeBibtex(citations: readonly CslReport[]): string {
	const text = plugins.output.format('bibtex', citations.map(hideLetters)) as string;
	return `${showLetters(text).trim()}\n`;
}

/** What the library would change or leave out: it knows no letters but those that TeX has names for, and takes < for a tag. */
const hidden = /[<>]|\P{ASCII}/gu;

/** The same citation with such characters by their numbers. */
function hideLetters(citation: CslReport): CslReport {
	return JSON.parse(JSON.stringify(citation), (_, value: unknown) =>
		typeof value === 'string'
			? value.replace(hidden, (letter) => `zq${letter.codePointAt(0)?.toString(16) ?? ''}qz`)
			: value,
	) as CslReport;
}

function showLetters(text: string): string {
	return text.replace(/zq([0-9a-f]+)qz/gu, (_, number: string) => {
		const letter = String.fromCodePoint(Number.parseInt(number, 16));
		return { '<': '\\textless{}', '>': '\\textgreater{}' }[letter] ?? letter;
	});
}
