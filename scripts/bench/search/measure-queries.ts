import type { Browser, Page } from 'playwright-core';
import { seeded } from '../../cli/seeded-random.ts';
import { pick, shuffle } from './pick-at-random.ts';
import type { Traffic, ZippedServer } from './serve-zipped.ts';

/** One search that was measured. */
export interface Sample extends Traffic, Answer {
	q: string;
}

/** What a search answered. */
export interface Answer {
	/** Milliseconds until the results were shown. */
	milliseconds: number;
	/** How many results there were to show; 0 where nothing was found. */
	results: number;
}

/** All searches that were measured. */
export interface Samples {
	/** What the page itself loads before anything is searched. */
	page: Traffic;
	/** The first search of a browser that has nothing but the page. */
	first: Sample[];
	/** Searches after others. */
	later: Sample[];
}

/** A site's search, as it is measured. */
export interface MeasuredSearch {
	server: ZippedServer;
	/** Path of the page that is open when the reader begins to search, from the site's root. */
	path: string;
	queries: readonly string[];
	/** Searches in the page. */
	search: (page: Page, q: string) => Promise<Answer>;
}

/** How many searches a reader makes at one visit. */
const ofOneVisit = 6;

/**
 * Measures each query as the first search of a new browser context, and again as one of the later searches of visits of
 * six queries, taken by chance.
 *
 * @param seed other visits for each seed
 */
export async function measureQueries(
	browser: Browser,
	{ server, path, queries, search }: MeasuredSearch,
	seed: number,
): Promise<Samples> {
	let ofPage: Traffic = { bytes: 0, texts: 0, answers: 0 };
	const visit = async (asked: readonly string[]): Promise<Sample[]> => {
		const context = await browser.newContext();
		try {
			const page = await context.newPage();
			await page.goto(server.url + path, { waitUntil: 'networkidle' });
			ofPage = await server.takeTraffic();
			const samples: Sample[] = [];
			for (const q of asked) {
				const answer = await search(page, q);
				samples.push({ q, ...answer, ...(await server.takeTraffic()) });
			}
			return samples;
		} finally {
			await context.close();
		}
	};

	const first: Sample[] = [];
	for (const q of queries) first.push(...(await visit([q])));
	const later: Sample[] = [];
	for (const { opening, others } of plan(queries, seed))
		later.push(...(await visit([opening, ...others])).slice(1));
	return { page: ofPage, first, later };
}

/** Visits in which each query comes once after another. */
function plan(queries: readonly string[], seed: number): { opening: string; others: string[] }[] {
	const random = seeded(seed);
	const waiting = shuffle(queries, random);
	const visits: { opening: string; others: string[] }[] = [];
	for (let at = 0; at < waiting.length; at += ofOneVisit - 1) {
		const others = waiting.slice(at, at + ofOneVisit - 1);
		const opening = pick(
			waiting.filter((q) => !others.includes(q)),
			random,
		);
		visits.push({ opening, others });
	}
	return visits;
}
