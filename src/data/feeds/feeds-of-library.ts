import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withBase } from '../../addresses/base.ts';
import { dataPath } from '../../addresses/data-addresses.ts';
import { feedPath, recommendationsOf, type FeedForm } from '../../addresses/feed-addresses.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { locate, type DataSite } from '../library/data-site.ts';
import { writeAtom } from './atom-feed.ts';
import { newest, type Feed, type FeedEntry } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { recommendationEntries, reportEntry } from './report-entries.ts';

/** The entries of a feed as they are gathered. */
interface Gathered {
	title: string;
	/** Address of the page that it is of. */
	page: string;
	entries: FeedEntry[];
}

/** Gathers the entries of all feeds, report by report, and writes them at the end. */
export function gatherFeeds(site: DataSite) {
	const feeds = new Map<`/${string}`, Gathered>();
	const add = (of: `/${string}`, title: string, entries: FeedEntry[], page: string): void => {
		const feed = feeds.get(of) ?? { title, page: locate(site, page), entries: [] };
		feed.entries.push(...entries);
		feeds.set(of, feed);
	};
	return {
		add(report: LibraryReport): void {
			const { authority, framework } = report;
			const entry = [reportEntry(report, site)];
			const pages = [
				['/', 'All reports'],
				[`/authorities/${authority.slug}/`, `Reports on ${authority.name}`],
				[`/frameworks/${framework.slug}/`, `Reports: ${framework.title}`],
			] as const;
			for (const [of, title] of pages) add(of, title, entry, withBase(of, site.base));
			const recommendations = recommendationEntries(report, site);
			if (recommendations.length > 0)
				add(recommendationsOf, 'Recommendations', recommendations, dataPath('', site.base));
		},
		async write(folder: string): Promise<void> {
			for (const [of, gathered] of feeds) {
				const feed = makeFeed(of, gathered, site);
				await writeForm(join(folder, of, 'feed.xml'), writeAtom(feed));
				await writeForm(join(folder, of, 'feed.json'), writeJsonFeed(feed));
			}
		},
	};
}

function makeFeed(of: `/${string}`, { title, page, entries }: Gathered, site: DataSite): Feed {
	const kept = newest(entries);
	const self = (form: FeedForm): string => locate(site, feedPath(of, form, site.base));
	const rest = `The newest ${kept.entries.length} of ${entries.length}; all stand in the tables at ${locate(site, dataPath('', site.base))}.`;
	return {
		...{ key: of, title: `${title} – Inspection Reader`, page },
		subtitle: kept.left === 0 ? `${title}, the newest first.` : rest,
		self: { xml: self('xml'), json: self('json') },
		entries: kept.entries,
	};
}

async function writeForm(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
}
