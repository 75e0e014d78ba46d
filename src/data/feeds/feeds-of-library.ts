import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withBase } from '../../addresses/base.ts';
import { dataPath } from '../../addresses/data-addresses.ts';
import { feedPath, recommendationsOf, type FeedForm } from '../../addresses/feed-addresses.ts';
import { themePath } from '../../addresses/theme-addresses.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { siteName } from '../../library/publisher.ts';
import { locate, type DataSite } from '../library/data-site.ts';
import { writeAtom } from './atom-feed.ts';
import { gatherNewest, type Feed, type FeedEntry, type NewestEntries } from './feed.ts';
import { writeJsonFeed } from './json-feed.ts';
import { findingEntry, recommendationEntries, reportEntry } from './report-entries.ts';

/** A feed as its entries are gathered. */
interface Gathered {
	title: string;
	/** Address of the page that it is of. */
	page: string;
	entries: NewestEntries;
}

/**
 * Gathers the entries of all feeds, report by report, and writes them at the end.
 *
 * @param themes the names of all themes, by their slugs
 */
export function gatherFeeds(site: DataSite, themes: ReadonlyMap<string, string>) {
	const feeds = new Map<`/${string}`, Gathered>();
	const add = (of: `/${string}`, title: string, entries: FeedEntry[], page: string): void => {
		const feed = feeds.get(of) ?? { title, page: locate(site, page), entries: gatherNewest() };
		feed.entries.add(entries);
		feeds.set(of, feed);
	};
	return {
		/** `again` is the ISO date on which a new version of the report came; null where none did. */
		add(report: LibraryReport, again: string | null = null): void {
			const { authority, framework } = report;
			const entry = [reportEntry(report, site, again)];
			const pages = [
				['/', 'All reports'],
				[`/authorities/${authority.slug}/`, `Reports on ${authority.name}`],
				[`/frameworks/${framework.slug}/`, `Reports: ${framework.title}`],
			] as const;
			for (const [of, title] of pages) add(of, title, entry, withBase(of, site.base));
			const recommendations = recommendationEntries(report, site, again);
			if (recommendations.length > 0)
				add(
					recommendationsOf,
					'Recommendations',
					recommendations,
					withBase(recommendationsOf, site.base),
				);
			for (const finding of report.body.findings) {
				if (finding.themes.length === 0) continue;
				const found = [findingEntry(report, finding, site, again)];
				for (const theme of finding.themes) {
					const title = `Findings: ${themes.get(theme) ?? theme}`;
					add(`/themes/${theme}/`, title, found, themePath(theme, site.base));
				}
			}
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
	const { entries: kept, left } = entries.end();
	const self = (form: FeedForm): string => locate(site, feedPath(of, form, site.base));
	const rest = `The newest ${kept.length} of ${kept.length + left}; all stand in the tables at ${locate(site, dataPath('', site.base))}.`;
	return {
		...{ key: of, title: `${title} – ${siteName()}`, page },
		subtitle: left === 0 ? `${title}, the newest first.` : rest,
		self: { xml: self('xml'), json: self('json') },
		entries: kept,
	};
}

async function writeForm(path: string, text: string): Promise<void> {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
}
