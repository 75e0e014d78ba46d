import { Parser } from 'htmlparser2';
import { countInk, type Mark } from './mark.ts';

/** Elements whose text is not the finding's: it stands in the page, and in no `readingText`. */
const foreign = /(?:^|\s)(?:note-mark|gap|received)(?:\s|$)/u;

/** A text of the page, with its place in the HTML. */
interface TextPart {
	/** Offsets in the HTML. */
	from: number;
	to: number;
	/** As read, its character references resolved. */
	text: string;
}

/**
 * Puts marks into the HTML of a finding. Not a character of its text is changed. Marks may overlap and lie within
 * each other; where one crosses an element it is closed before and opened after, so that the HTML stays well formed.
 *
 * @param html the finding's words as rendered
 * @throws RangeError if a mark ends after the text, which means that it was made for another text
 */
export function markHtml(html: string, marks: readonly Mark[]): string {
	if (marks.length === 0) return html;
	const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
	let out = '';
	let done = 0;
	let ink = 0;
	for (const { from, to, text } of textParts(html)) {
		out += html.slice(done, from) + markText(text, html.slice(from, to), ink, ordered);
		done = to;
		ink += countInk(text);
	}
	const last = Math.max(...marks.map(({ end }) => end));
	if (last > ink) throw new RangeError(`a mark ends at ${last}, and the text at ${ink}`);
	return out + html.slice(done);
}

/** The texts of some HTML that belong to the finding, in order. */
function textParts(html: string): TextPart[] {
	const parts: TextPart[] = [];
	// How deep the parser is within an element that is not the finding's.
	let foreignDepth = 0;
	const parser = new Parser({
		onopentag: (_name, { class: names }) => {
			if (foreignDepth > 0 || foreign.test(names ?? '')) foreignDepth += 1;
		},
		onclosetag: () => {
			if (foreignDepth > 0) foreignDepth -= 1;
		},
		ontext: (text) => {
			const [from, to] = [parser.startIndex, parser.endIndex + 1];
			const before = parts.at(-1);
			if (foreignDepth > 0) return;
			// A character reference comes as a text of its own.
			if (before?.to === from) Object.assign(before, { to, text: before.text + text });
			else parts.push({ from, to, text });
		},
	});
	parser.end(html);
	return parts;
}

/** One text with its marks. `source` is its HTML; `ink` is how many characters stand before it. */
function markText(text: string, source: string, ink: number, marks: readonly Mark[]): string {
	const end = ink + countInk(text);
	const here = marks.filter((mark) => mark.start < end && mark.end > ink);
	if (here.length === 0) return source;
	const cuts = here
		.flatMap((mark) => [mark.start, mark.end])
		.filter((cut) => cut > ink && cut < end)
		.concat(end);
	let out = '';
	let rest = source;
	let from = ink;
	for (const to of [...new Set(cuts)].sort((a, b) => a - b)) {
		const { space, piece, after } = takeInk(rest, to - from);
		const around = here.filter((mark) => mark.start <= from && mark.end >= to);
		const ending = around.filter((mark) => mark.end === to);
		out += [
			space,
			...around.map((mark) => mark.open),
			piece,
			...around.map((mark) => mark.close).reverse(),
			...ending.map((mark) => mark.after ?? ''),
		].join('');
		rest = after;
		from = to;
	}
	return out + rest;
}

/** Splits HTML without elements after so many characters that are not white space. */
function takeInk(
	html: string,
	count: number,
): { /** White space before them. */ space: string; piece: string; after: string } {
	const space = /^\s*/u.exec(html)?.[0].length ?? 0;
	let left = count;
	let at = space;
	for (const { 0: unit } of html.slice(space).matchAll(/&#?\w+;|[\s\S]/gu)) {
		if (left <= 0) break;
		at += unit.length;
		left -= unit.length > 2 ? 1 : countInk(unit);
	}
	return { space: html.slice(0, space), piece: html.slice(space, at), after: html.slice(at) };
}
