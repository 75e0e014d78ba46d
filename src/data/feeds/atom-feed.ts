import { lastUpdate, urnOf, type Feed, type FeedEntry } from './feed.ts';

/** The names of the site's own elements in a feed: Atom has none for the digest of an entry. */
const namespace = 'urn:inspection-reader:feed';

/** A feed in Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
	const lines = [
		'<?xml version="1.0" encoding="utf-8"?>',
		`<feed xmlns="http://www.w3.org/2005/Atom" xmlns:reader="${namespace}" xml:lang="en-GB">`,
		`<id>${urnOf(feed.key)}</id>`,
		`<title>${escape(feed.title)}</title>`,
		`<subtitle>${escape(feed.subtitle)}</subtitle>`,
		`<updated>${timeOf(lastUpdate(feed.entries))}</updated>`,
		`<link rel="self" type="application/atom+xml" href="${escape(feed.self.xml)}"/>`,
		`<link rel="alternate" type="text/html" href="${escape(feed.page)}"/>`,
		'<generator>Inspection Reader</generator>',
		...feed.entries.map(writeEntry),
		'</feed>',
	];
	return `${lines.join('\n')}\n`;
}

function writeEntry(entry: FeedEntry): string {
	return [
		'<entry>',
		`<id>${urnOf(entry.key)}</id>`,
		`<title>${escape(entry.title)}</title>`,
		`<link rel="alternate" type="text/html" href="${escape(entry.address)}"/>`,
		`<published>${timeOf(entry.published)}</published>`,
		`<updated>${timeOf(entry.updated)}</updated>`,
		...entry.authors.map((name) => `<author><name>${escape(name)}</name></author>`),
		`<category term="${escape(entry.category)}"/>`,
		`<rights>${escape(entry.rights)}</rights>`,
		`<summary>${escape(entry.summary)}</summary>`,
		`<reader:sha256>${entry.digest}</reader:sha256>`,
		'</entry>',
	].join('\n');
}

/** A day as the time at which it began: nothing more is known. */
function timeOf(day: string): string {
	return `${day}T00:00:00Z`;
}

/** Text that no parser of XML stumbles over: what XML cannot hold at all is left out. */
function escape(text: string): string {
	return text
		.toWellFormed()
		.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
		.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
