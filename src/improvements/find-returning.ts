import { byInspectionDay, inspectionDay } from '../library/inspection-day.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { listImprovements, type Improvement } from './improvement.ts';
import { findTellingWords, measureLikeness } from './measure-likeness.ts';

/** Improvements of one authority that say the same, of two inspections or more. */
export interface Returning {
	/** The themes that all of them have, most spoken of first; none where they have none. */
	themes: string[];
	/** Oldest inspection first. */
	items: Improvement[];
}

/** How alike two must be that share a theme. Below it, one in three pairs is of two subjects. */
const alike = 0.4;

/** How alike two must be of which neither has a theme. */
const alikeWithoutTheme = 0.5;

/**
 * What comes back in an authority's inspections: improvements of which each is like another of a different inspection. What
 * came back last stands first.
 *
 * @param reports of one authority
 */
export function findReturning(reports: readonly LibraryReport[]): Returning[] {
	const items = listImprovements([...reports].sort(byInspectionDay)).map((item): Item => ({
		item,
		words: findTellingWords(item.finding.text),
		group: -1,
	}));
	const groups: Item[][] = [];
	for (const [at, own] of items.entries()) {
		const earlier = findMostAlike(own, items.slice(0, at));
		if (earlier === undefined) continue;
		// Each joins the group of the one that it is most like, so that no chain of small steps joins two subjects.
		if (earlier.group < 0) earlier.group = groups.push([earlier]) - 1;
		own.group = earlier.group;
		groups[own.group]?.push(own);
	}
	return groups
		.map((group) => group.map(({ item }) => item))
		.map((group) => ({ themes: sharedThemes(group), items: group }))
		.sort(lastAskedFirst);
}

interface Item {
	item: Improvement;
	words: ReadonlySet<string>;
	/** Its place among the groups; below 0 where it is in none. */
	group: number;
}

/** The item of another inspection that one is most like, if it is like any. */
function findMostAlike(own: Item, others: readonly Item[]): Item | undefined {
	let most: Item | undefined;
	let highest = 0;
	for (const other of others) {
		if (other.item.report === own.item.report) continue;
		const least = leastLikeness(own.item, other.item);
		if (least === null) continue;
		const likeness = measureLikeness(own.words, other.words);
		if (likeness < least || likeness <= highest) continue;
		most = other;
		highest = likeness;
	}
	return most;
}

/** How alike two must be; null where no likeness of words makes one of them: they have themes, and share none. */
function leastLikeness({ finding: a }: Improvement, { finding: b }: Improvement): number | null {
	if (a.themes.length + b.themes.length === 0) return alikeWithoutTheme;
	return a.themes.some((theme) => b.themes.includes(theme)) ? alike : null;
}

function sharedThemes([first, ...others]: readonly Improvement[]): string[] {
	return (first?.finding.themes ?? []).filter((theme) =>
		others.every(({ finding }) => finding.themes.includes(theme)),
	);
}

/** Orders what comes back by when it was last asked for, the newest first. */
export function lastAskedFirst(a: Returning, b: Returning): number {
	const [left, right] = [lastAsked(a), lastAsked(b)];
	return left < right ? 1 : left > right ? -1 : 0;
}

/** The ISO day of the last inspection that asked for it. */
function lastAsked({ items }: Returning): string {
	const last = items.at(-1);
	return last === undefined ? '' : inspectionDay(last.report);
}
