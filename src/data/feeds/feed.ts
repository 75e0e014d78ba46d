import { createHash } from 'node:crypto';

/** What a feed has of a report or a recommendation. */
export interface FeedEntry {
	/** What it is known by for ever, wherever the site stands: `st-helens/2012-08-10`, `st-helens/2012-08-10#p17`. */
	key: string;
	title: string;
	/** Where it can be read. */
	address: string;
	/** ISO date of the report. */
	published: string;
	/** ISO date of its last correction, else that of the report: never that of a build. */
	updated: string;
	/** Who wrote it. */
	authors: readonly string[];
	/** What it is, or its words. */
	summary: string;
	/** The framework that it is of, for readers to sort by. */
	category: string;
	/** Name of its terms of use. */
	rights: string;
	/** SHA-256 of its words, in hexadecimal: it changes when they do, and only then. */
	digest: string;
}

/** A feed that is complete but for its form. */
export interface Feed {
	/** What it is known by for ever: the path of its page, `/authorities/st-helens/`. */
	key: string;
	title: string;
	/** What it holds, and what of it was left out. */
	subtitle: string;
	/** Address of the page that it is of. */
	page: string;
	/** Address of the feed in each form. */
	self: { xml: string; json: string };
	/** The newest first. */
	entries: readonly FeedEntry[];
}

/** The most entries that a feed has: readers of feeds fetch all of it again and again. What is older is in the tables. */
export const maxEntries = 100;

/** Entries of a feed as they come, of which the newest are kept. */
export interface NewestEntries {
	add(entries: readonly FeedEntry[]): void;
	/** The newest, in the order of a feed, and how many were left out. */
	end(): { entries: FeedEntry[]; left: number };
}

/** Keeps the newest entries of a feed, and counts the others: a theme of a national library has thousands. */
export function gatherNewest(): NewestEntries {
	let kept: FeedEntry[] = [];
	let count = 0;
	const prune = (): void => {
		kept = kept.sort(newestFirst).slice(0, maxEntries);
	};
	return {
		add(entries) {
			count += entries.length;
			kept.push(...entries);
			if (kept.length > 4 * maxEntries) prune();
		},
		end() {
			prune();
			return { entries: kept, left: count - kept.length };
		},
	};
}

function newestFirst(a: FeedEntry, b: FeedEntry): number {
	const [left, right] = [`${a.updated} ${a.key}`, `${b.updated} ${b.key}`];
	return left < right ? 1 : left > right ? -1 : 0;
}

/** The last day on which anything in a feed changed. A feed is of at least one entry. */
export function lastUpdate(entries: readonly FeedEntry[]): string {
	return entries.reduce((last, { updated }) => (updated > last ? updated : last), '0001-01-01');
}

/** A name of its own for something, the same on every site and in every build: a UUID of version 5. */
export function urnOf(key: string): string {
	const digest = createHash('sha1').update(`inspection-reader ${key}`).digest();
	digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
	digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
	const hex = digest.toString('hex');
	const parts = [
		[0, 8],
		[8, 12],
		[12, 16],
		[16, 20],
		[20, 32],
	] as const;
	return `urn:uuid:${parts.map(([from, to]) => hex.slice(from, to)).join('-')}`;
}
