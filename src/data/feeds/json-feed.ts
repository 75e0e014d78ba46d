import { urnOf, type Feed } from './feed.ts';

/** A feed as JSON Feed 1.1, https://www.jsonfeed.org/version/1.1/. */
export function writeJsonFeed(feed: Feed): string {
	const time = (day: string): string => `${day}T00:00:00Z`;
	const whole = {
		version: 'https://jsonfeed.org/version/1.1',
		title: feed.title,
		home_page_url: feed.page,
		feed_url: feed.self.json,
		description: feed.subtitle,
		language: 'en-GB',
		items: feed.entries.map((entry) => ({
			id: urnOf(entry.key),
			url: entry.address,
			title: entry.title,
			content_text: entry.summary,
			date_published: time(entry.published),
			date_modified: time(entry.updated),
			authors: entry.authors.map((name) => ({ name })),
			tags: [entry.category],
			_inspection_reader: { key: entry.key, sha256: entry.digest, rights: entry.rights },
		})),
	};
	return `${JSON.stringify(whole, null, '\t')}\n`;
}
