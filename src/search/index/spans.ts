import { firstWords, tell, type WordCounts } from './tally.ts';

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
	if (lists.length < 2) return lists[0] ?? new Float64Array();
	const half = lists.length >> 1;
	const [some, others] = [uniteSpans(lists.slice(0, half)), uniteSpans(lists.slice(half))];
	if (some.length === 0) return others;
	if (others.length === 0) return some;
	const all = new Float64Array(some.length + others.length);
	let [length, at, to] = [0, 0, 0];
	while (at < some.length || to < others.length) {
		const [one, other] = [some[at] ?? Infinity, others[to] ?? Infinity];
		if (one <= other) at += 1;
		if (other <= one) to += 1;
		all[length++] = Math.min(one, other);
	}
	return all.slice(0, length);
}

/** Spans of one list that one of another follows at once, each as one with that. */
export function followSpans(first: Spans, next: Spans): Spans {
	const found: number[] = [];
	eachShared([first, next], (finding, [from = 0, to = 0, nextFrom = 0, nextTo = 0]) => {
		for (let at = from; at < to; at += 1) {
			const one = first[at] ?? 0;
			const [place, width] = [placeOf(one), widthOf(one)];
			for (let other = nextFrom; other < nextTo; other += 1)
				if (placeOf(next[other] ?? 0) === place + width)
					found.push(packSpan({ finding, place, width: width + widthOf(next[other] ?? 0) }));
		}
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
	eachShared(lists, (finding, bounds) => {
		const all = lists
			.flatMap((spans, list) =>
				Array.from(spans.subarray(bounds[2 * list], bounds[2 * list + 1]), (span) => ({
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
 * The findings in which a span of each list begins at most so many places from one of the shortest list, in order. It makes no
 * objects: it is asked of every search of several words.
 */
export function findTogether(lists: readonly Spans[], most: number): Uint32Array {
	const found: number[] = [];
	eachShared(lists, (finding, bounds) => {
		let fewest = 0;
		const lengthOf = (list: number) => (bounds[2 * list + 1] ?? 0) - (bounds[2 * list] ?? 0);
		for (let list = 1; list < lists.length; list += 1)
			if (lengthOf(list) < lengthOf(fewest)) fewest = list;
		for (let at = bounds[2 * fewest] ?? 0; at < (bounds[2 * fewest + 1] ?? 0); at += 1) {
			const place = placeOf(lists[fewest]?.[at] ?? 0);
			let near = true;
			for (let list = 0; near && list < lists.length; list += 1)
				near = list === fewest || isNear(place, lists[list], bounds, list, most);
			if (!near) continue;
			found.push(finding);
			return;
		}
	});
	return Uint32Array.from(found);
}

/** Whether a finding's span of a list begins at most so many places from one place. */
function isNear(
	place: number,
	spans: Spans | undefined,
	bounds: Uint32Array,
	list: number,
	most: number,
): boolean {
	for (let at = bounds[2 * list] ?? 0; at < (bounds[2 * list + 1] ?? 0); at += 1)
		if (Math.abs(placeOf(spans?.[at] ?? 0) - place) <= most) return true;
	return false;
}

/** How often each finding has what stands at some spans, under whose headings it stands, and whether the first is an early one. */
export function countSpans(spans: Spans, headed: ReadonlySet<number>): WordCounts {
	const length = countFindings(spans);
	const [findings, told] = [new Uint32Array(length), new Uint32Array(length)];
	for (let from = 0, next = 0; from < spans.length; next += 1) {
		const finding = findingOf(spans[from] ?? 0);
		const to = endOfFinding(spans, from);
		const early = placeOf(spans[from] ?? 0) < firstWords;
		findings[next] = finding;
		told[next] = tell(to - from, early, headed.has(finding));
		from = to;
	}
	return { findings, told };
}

/** How many findings have spans. */
export function countFindings(spans: Spans): number {
	let count = 0;
	for (let from = 0; from < spans.length; count += 1) from = endOfFinding(spans, from);
	return count;
}

function endOf(span: Span | undefined): number {
	return (span?.place ?? 0) + (span?.width ?? 0);
}

/**
 * Goes through the findings that all lists have, in order. What it tells of each is where its spans begin and end, list by list; the
 * next finding has it written over.
 */
function eachShared(
	lists: readonly Spans[],
	act: (finding: number, bounds: Uint32Array) => void,
): void {
	const [leading] = lists.toSorted((a, b) => a.length - b.length);
	if (leading === undefined) return;
	const bounds = new Uint32Array(2 * lists.length);
	for (let from = 0; from < leading.length;) {
		const finding = findingOf(leading[from] ?? 0);
		from = endOfFinding(leading, from);
		const first = packSpan({ finding, place: 0, width: 0 });
		let shared = true;
		for (let list = 0; shared && list < lists.length; list += 1) {
			const spans = lists[list] ?? leading;
			const start = seek(spans, first, bounds[2 * list + 1] ?? 0);
			shared = start < spans.length && findingOf(spans[start] ?? 0) === finding;
			bounds[2 * list] = start;
			bounds[2 * list + 1] = shared ? endOfFinding(spans, start) : start;
		}
		if (shared) act(finding, bounds);
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
