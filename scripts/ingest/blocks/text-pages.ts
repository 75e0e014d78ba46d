import { nextInked } from './next-inked.ts';
import { cleanSpace as clean } from '../wording/plain-form.ts';
import { findLetterheads } from './text-letterhead.ts';
import { findTextNotes, raiseInLine, type TextNote } from './text-notes.ts';
import { wordsOf, type SourceLine } from '../read/source-document.ts';

/** A page number by itself: "2", "- 2 -", "Page 2", "Page 2 of 4", "2 of 4", "2/4". */
const pageNumber = /^(?:page\s)?[-–—|\s]*(?<number>\d{1,3})(?:\s*(?:of|\/)\s*\d{1,3})?[-–—|\s]*$/iu;

/** The title stands within so many lines of the first page. */
const titleLines = 10;

/** A head or foot is one of this many lines from the edge of its page. */
const depth = 3;

/** No page has fewer lines than this. */
const shortestPage = 12;

/** The lines of a text without those that repeat on its pages, and where its pages end. */
export interface TextPages {
	/** Blank lines included. */
	text: SourceLine[];
	/** Running heads, running feet and page numbers. */
	furniture: SourceLine[];
	/** The notes at the foot of pages; one that has lost its mark is furniture too. */
	notes: TextNote[];
	/** The page of each line, from 1. */
	pageOf: ReadonlyMap<number, number>;
	/** The lines that begin a page, or follow what stood at the edge of one. */
	starts: ReadonlySet<SourceLine>;
}

/**
 * Finds what a text has from the edges of its pages. A form feed ends a page; where a text has none, a line that is no
 * more than a page number does, if such lines count up.
 */
export function findTextPages(lines: readonly SourceLine[]): TextPages {
	const letterheads = new Set(findLetterheads(lines));
	const numbers = findCounted(lines.filter((line) => !letterheads.has(line)));
	const pages = splitPages(lines, numbers);
	const furniture = new Set<SourceLine>([...letterheads, ...numbers]);
	for (const line of findRepeated(pages)) furniture.add(line);
	for (const line of findTitled(pages)) furniture.add(line);
	const notes =
		pages.length < 2
			? []
			: pages.flatMap((page) => findTextNotes(page.filter((line) => !furniture.has(line))));
	for (const { lines: words } of notes.filter(({ isMarkLost }) => isMarkLost))
		for (const line of words) furniture.add(line);
	const noted = new Set(notes.flatMap((note) => note.lines));
	const raised = raiseMarks(lines, notes);
	const text = raised.filter((_, index) => {
		const line = lines[index];
		return line !== undefined && !furniture.has(line) && !noted.has(line);
	});
	const pageOf = new Map(
		pages.flatMap((page, index) => page.map(({ number }): [number, number] => [number, index + 1])),
	);
	const inked = text.filter(isInked);
	const starts = new Set(
		inked.filter(
			(line, index) => pageOf.get(line.number) !== pageOf.get((inked[index - 1] ?? line).number),
		),
	);
	return {
		text,
		notes,
		pageOf,
		furniture: lines.filter((line) => furniture.has(line)),
		starts,
	};
}

/** The lines with the marks of notes raised, so that they can be told from words. */
function raiseMarks(lines: readonly SourceLine[], notes: readonly TextNote[]): SourceLine[] {
	return lines.map((line) =>
		notes
			.filter(({ bearer }) => bearer === line)
			.reduce((raised, { mark }) => raiseInLine(raised, mark), line),
	);
}

/** Lines that are page numbers and nothing else, and count up by one from page to page. */
function findCounted(lines: readonly SourceLine[]): SourceLine[] {
	const found: { line: SourceLine; number: number }[] = [];
	for (const [index, line] of lines.entries()) {
		const printed = pageNumber.exec(clean(line.text))?.groups?.['number'];
		if (printed === undefined || !standsApart(lines, index)) continue;
		const number = Number(printed);
		const last = found.at(-1);
		// What stands above the number of a page may be the mark of a note with the same figure.
		if (last && number === last.number && endsPage(lines, index)) {
			found.splice(-1, 1, { line, number });
			continue;
		}
		// The first page often bears none.
		if (last ? number === last.number + 1 : number <= 3) found.push({ line, number });
	}
	// Paragraphs may be numbered on lines of their own; pages are longer.
	const gaps = found
		.slice(1)
		.map(({ line }, index) => line.number - (found[index]?.line.number ?? 0));
	const isPaged = gaps.every((gap) => gap >= shortestPage);
	return isPaged ? found.map(({ line }) => line) : [];
}

/** Whether nothing follows a line on its page. */
function endsPage(lines: readonly SourceLine[], index: number): boolean {
	const next = nextInked(lines, index);
	return next === undefined || beginsPage(next);
}

/** Whether a line stands at the edge of a page, or between blank lines. */
function standsApart(lines: readonly SourceLine[], index: number): boolean {
	const [before, own, after] = [lines[index - 1], lines[index], lines[index + 1]];
	if (before === undefined || after === undefined) return true;
	if (own && beginsPage(own)) return true;
	return endsPage(lines, index) || (!isInked(before) && !isInked(after));
}

function splitPages(lines: readonly SourceLine[], numbers: readonly SourceLine[]): SourceLine[][] {
	const hasFeeds = lines.some(beginsPage);
	const ends = new Set(numbers);
	const pages: SourceLine[][] = [[]];
	for (const line of lines) {
		if (hasFeeds && beginsPage(line)) pages.push([]);
		pages.at(-1)?.push(line);
		if (!hasFeeds && ends.has(line)) pages.push([]);
	}
	return pages;
}

/** The lines at the edges of pages that stand on three pages at least and on a third of all, figures apart. */
function findRepeated(pages: readonly SourceLine[][]): SourceLine[] {
	const edges = pages.map((page) => {
		const inked = page.filter(isInked);
		return [inked.slice(0, depth), inked.slice(-depth).reverse()];
	});
	const counts = new Map<string, number>();
	for (const edge of edges)
		for (const key of new Set(edge.flat().map(likeness)))
			counts.set(key, (counts.get(key) ?? 0) + 1);
	const minimum = Math.max(3, pages.length / 3);
	// From the edge inwards, as far as lines repeat: a heading that recurs within pages is text.
	return edges.flat().flatMap((edge) => {
		const end = edge.findIndex((line) => (counts.get(likeness(line)) ?? 0) < minimum);
		return edge.slice(0, end < 0 ? edge.length : end);
	});
}

/** The lines at the edges of pages that repeat the title, with a page number set apart: "Knowsley Council Inspection ...   4". */
function findTitled(pages: readonly SourceLine[][]): SourceLine[] {
	if (pages.length < 2) return [];
	const [first = []] = pages;
	const title = new Set(
		first
			.filter(isInked)
			.slice(0, titleLines)
			.flatMap(({ text }) => wordsOf(text)),
	);
	return pages.flatMap((page) => {
		const inked = page.filter(isInked);
		return [...inked.slice(0, 1), ...inked.slice(-1)].filter(({ text }) => {
			const printed = text.trim();
			const words = printed.replace(/^\d{1,3}\s{2,}/u, '').replace(/(?<!\s)\s{2,}\d{1,3}$/u, '');
			return words !== printed && wordsOf(words).every((word) => title.has(word));
		});
	});
}

function likeness({ text }: SourceLine): string {
	return clean(text).replace(/\d+/gu, '#');
}

function beginsPage({ text }: SourceLine): boolean {
	return text.startsWith('\f');
}

function isInked({ text }: SourceLine): boolean {
	return clean(text) !== '';
}
