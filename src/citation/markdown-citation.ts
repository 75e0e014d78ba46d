import type { Citation } from './citation.ts';
import { citeInWords } from './plain-citation.ts';

/**
 * A citation in Markdown, under its quotation if there is one. What Markdown would read as marks in the
 * words of the report is escaped.
 *
 * @param quotation the finding's words, paragraphs parted by a line break
 */
export function citeInMarkdown(citation: Citation, quotation?: string): string {
	return quoteInMarkdown(citeInWords(citation), citation.url, quotation);
}

/**
 * The same of a citation that is in words already.
 *
 * @param words "Ofsted, Inspection of …, St Helens, 10 August 2012, paragraph 65"
 */
export function quoteInMarkdown(words: string, url: string, quotation?: string): string {
	const reference = `[${escapeInline(words)}](${url})`;
	if (quotation === undefined) return reference;
	const lines = quotation.split('\n').map((line) => `> ${escapeLine(line)}`);
	return `${lines.join('\n>\n')}\n>\n> — ${reference}`;
}

/** Escapes what means something anywhere in a line. */
export function escapeInline(text: string): string {
	return text.replace(/[\\`*_[\]<>&~|]/gu, '\\$&');
}

/** Escapes what means something at the start of a line too: `#`, `-`, `+`, `=`, `12.`. */
export function escapeLine(line: string): string {
	return escapeInline(line.trim())
		.replace(/^[-#+=]/u, '\\$&')
		.replace(/^(\d+)([.)])/u, '$1\\$2');
}
