import { firstWords, type Tally, type WordCount } from './tally.ts';

/**
 * Stretches of words in findings, each as one number, in order of finding and place. A search of "the" has a hundred thousand of
 * them: numbers of one list are compared and sorted many times as fast as objects.
 */
export type Spans = Float64Array;

/** A stretch of words. */
export interface Span {
	/** Number of the finding. */
	finding: number;
	/** Place of its first word among those of the finding. */
	place: number;
	/** How many places it takes, to 255. */
	width: number;
}

const places = 2 ** 20;
const widths = 2 ** 8;

/** The widest span that can be written. */
const widest = widths - 1;

/** Writes a span as a number. */
export function packSpan({ finding, place, width }: Span): number {
	return (finding * places + place) * widths + Math.min(width, widest);
}

/** The finding of a span. */
export function findingOf(span: number): number {
	return Math.floor(span / (places * widths));
}

/** The place of a span's first word. */
export function placeOf(span: number): number {
	return Math.floor(span / widths) % places;
}

/** How many places a span takes. */
export function widthOf(span: number): number {
	return span % widths;
}

/** All spans of several lists, each once. */
export function uniteSpans(lists: readonly Spans[]): Spans {
	const [only, ...others] = lists.filter(({ length }) => length > 0);
	if (only === undefined) return new Float64Array();
	if (others.length === 0) return only;
	const all = new Float64Array(lists.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const list of lists) {
		all.set(list, at);
		at += list.length;
	}
	return all.sort().filter((span, index) => span !== all[index - 1]);
}

/** Spans of one list that one of another follows at once, each as one with that. */
export function followSpans(first: Spans, next: Spans): Spans {
	const found: number[] = [];
	eachShared([first, next], (finding, [firsts, seconds]) => {
		for (const one of firsts ?? [])
			for (const other of seconds ?? [])
				if (placeOf(other) === placeOf(one) + widthOf(one))
					found.push(
						packSpan({ finding, place: placeOf(one), width: widthOf(one) + widthOf(other) }),
					);
	});
	return Float64Array.from(found).sort();
}

/**
 * The narrowest stretches that have a span of each list, none of which overlaps another.
 *
 * @param isNear whether the first and the last of the spans of a stretch are near enough
 */
export function gatherSpans(
	lists: readonly Spans[],
	isNear: (finding: number, from: Span, to: Span) => boolean,
): Spans {
	const found: number[] = [];
	eachShared(lists, (finding, ofLists) => {
		const all = ofLists
			.flatMap((spans, list) =>
				Array.from(spans, (span) => ({
					list,
					place: placeOf(span),
					width: widthOf(span),
					finding,
				})),
			)
			.sort((a, b) => a.place - b.place || a.list - b.list);
		const latest = new Map<number, (typeof all)[number]>();
		for (const span of all) {
			latest.set(span.list, span);
			if (latest.size < lists.length) continue;
			const ordered = [...latest.values()].sort((a, b) => a.place - b.place);
			const apart = ordered.every((one, at) => at === 0 || endOf(ordered[at - 1]) <= one.place);
			const [from, to] = [ordered[0], ordered.at(-1)];
			if (!apart || from === undefined || to === undefined || !isNear(finding, from, to)) continue;
			found.push(packSpan({ finding, place: from.place, width: endOf(to) - from.place }));
		}
	});
	return Float64Array.from(found).sort();
}

/**
 * The findings in which a span of each list begins at most so many places from one of the shortest list. It makes no objects: it
 * is asked of every search of several words.
 */
export function findTogether(lists: readonly Spans[], most: number): Set<number> {
	const found = new Set<number>();
	eachShared(lists, (finding, ofLists) => {
		const fewest = ofLists.reduce((one, other) => (other.length < one.length ? other : one));
		const isNear = (place: number, spans: Spans) => {
			for (const span of spans) if (Math.abs(placeOf(span) - place) <= most) return true;
			return false;
		};
		for (const span of fewest) {
			const place = placeOf(span);
			if (!ofLists.every((spans) => spans === fewest || isNear(place, spans))) continue;
			found.add(finding);
			return;
		}
	});
	return found;
}

/** How many spans each finding has, and whether the first is an early one. */
export function countSpans(spans: Spans): Tally['counts'] {
	const counts = new Map<number, WordCount>();
	for (let from = 0; from < spans.length;) {
		const finding = findingOf(spans[from] ?? 0);
		const to = endOfFinding(spans, from);
		counts.set(finding, { count: to - from, early: placeOf(spans[from] ?? 0) < firstWords });
		from = to;
	}
	return counts;
}

function endOf(span: Span | undefined): number {
	return (span?.place ?? 0) + (span?.width ?? 0);
}

/** Goes through the findings that all lists have, with their spans there. */
function eachShared(
	lists: readonly Spans[],
	act: (finding: number, ofLists: Spans[]) => void,
): void {
	const at = lists.map(() => 0);
	const [rarest] = lists
		.map((_, list) => list)
		.sort((a, b) => (lists[a]?.length ?? 0) - (lists[b]?.length ?? 0));
	const leading = lists[rarest ?? 0];
	if (leading === undefined) return;
	for (let from = 0; from < leading.length;) {
		const finding = findingOf(leading[from] ?? 0);
		from = endOfFinding(leading, from);
		const ofLists: Spans[] = [];
		for (const [list, spans] of lists.entries()) {
			const start = seek(spans, packSpan({ finding, place: 0, width: 0 }), at[list] ?? 0);
			at[list] = start;
			const end = findingOf(spans[start] ?? -1) === finding ? endOfFinding(spans, start) : start;
			if (end === start) break;
			ofLists.push(spans.subarray(start, end));
		}
		if (ofLists.length === lists.length) act(finding, ofLists);
	}
}

/** The first place from which spans are not less than a number, searched for in steps that double. */
function seek(spans: Spans, least: number, from: number): number {
	let step = 1;
	let low = from;
	while (low + step < spans.length && (spans[low + step] ?? 0) < least) {
		low += step;
		step *= 2;
	}
	let high = Math.min(low + step, spans.length);
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle] ?? 0) < least) low = middle + 1;
		else high = middle;
	}
	return low;
}

function endOfFinding(spans: Spans, from: number): number {
	const after = (findingOf(spans[from] ?? 0) + 1) * places * widths;
	let to = from + 1;
	while (to < spans.length && (spans[to] ?? 0) < after) to += 1;
	return to;
}
