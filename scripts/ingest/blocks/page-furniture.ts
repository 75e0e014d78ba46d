import type { PrintedLine } from './printed-line.ts';

/** Heads and feet stand at the same height on each page, give or take this much, in points (report of 16 May 2023: 25). */
const tolerance = 30;

/** A head or foot is one of this many lines from the edge of its page. */
const depth = 3;

/**
 * The running heads, running feet and page numbers of a document: what it marks as such itself, small type and page
 * numbers at the very foot, and what stands at the edge of page after page at the same height, figures apart. The
 * last is how they are told in documents without tags, and where one in tagged documents was forgotten.
 */
export function findPageFurniture(lines: readonly PrintedLine[]): ReadonlySet<PrintedLine> {
	const furniture = new Set(lines.filter(isFurnitureByItself));
	const pages = Map.groupBy(lines, ({ layout }) => layout.page);
	const edges = [...pages.values()].flatMap((page) => edgesOf(page, furniture));
	const repeated = repeatedLines(edges.flat(), pages.size);
	for (const edge of edges)
		for (const line of edge) {
			if (!repeated.has(line)) break;
			furniture.add(line);
		}
	return furniture;
}

function isFurnitureByItself({ text, layout }: PrintedLine): boolean {
	if (layout.isArtifact) return true;
	return layout.y < 60 && (layout.size <= 8.5 || (layout.size >= 16 && /^\d{1,3}$/u.test(text)));
}

/** The lines at the head and at the foot of a page, each from the edge inwards. */
function edgesOf(
	page: readonly PrintedLine[],
	furniture: ReadonlySet<PrintedLine>,
): PrintedLine[][] {
	const upwards = page
		.filter((line) => !furniture.has(line))
		.sort((a, b) => a.layout.y - b.layout.y);
	return [upwards.slice(0, depth), upwards.slice(-depth).reverse()];
}

/** The lines that stand on three pages at least, and on a third of all. */
function repeatedLines(lines: readonly PrintedLine[], pages: number): ReadonlySet<PrintedLine> {
	const alike = Map.groupBy(lines, ({ text }) => text.replace(/\d+/gu, '#'));
	const minimum = Math.max(3, pages / 3);
	return new Set(
		[...alike.values()].flatMap((group) =>
			group.filter(({ layout }) => {
				const level = group.filter((other) => Math.abs(other.layout.y - layout.y) <= tolerance);
				return new Set(level.map((other) => other.layout.page)).size >= minimum;
			}),
		),
	);
}
