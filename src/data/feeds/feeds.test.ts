import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { readFixture } from '../fixtures/read-fixture.ts';
import { writeAtom } from './atom-feed.ts';
import { gatherNewest, maxEntries, urnOf, type Feed, type FeedEntry } from './feed.ts';
import { gatherFeeds } from './feeds-of-library.ts';
import { writeJsonFeed } from './json-feed.ts';
import { recommendationEntries, reportEntry } from './report-entries.ts';

const site = { host: 'https://reader.example', base: '/' };

function entry(key: string, change: Partial<FeedEntry> = {}): FeedEntry {
	return {
		...{ key, title: key, address: `https://reader.example/reports/${key}/` },
		...{ published: '2020-01-02', updated: '2020-01-02', authors: ['Ofsted'], summary: 'Words' },
		...{ category: 'Single inspection', rights: 'Open Government Licence v3.0' },
		...{ digest: 'a'.repeat(64), ...change },
	};
}

function feedOf(entries: readonly FeedEntry[]): Feed {
	const self = { xml: 'https://reader.example/feed.xml', json: 'https://reader.example/feed.json' };
	return {
		...{ key: '/', title: 'All reports', subtitle: 'The newest first', self },
		...{ page: 'https://reader.example/', entries },
	};
}

describe('a feed in Atom', () => {
	test('is read back by another library, with its ids and days', () => {
		const read = parseAtomFeed(writeAtom(feedOf([entry('bury/2020-01-02')])));
		expect(read).toMatchObject({ id: urnOf('/'), updated: '2020-01-02T00:00:00Z' });
		expect(read.entries).toHaveLength(1);
		expect(read.entries?.[0]).toMatchObject({
			id: urnOf('bury/2020-01-02'),
			authors: [{ name: 'Ofsted' }],
			links: [{ rel: 'alternate', href: 'https://reader.example/reports/bury/2020-01-02/' }],
		});
	});

	test.each(['<b> & "quotes"', ']]>', 'Λονδίνο 🦊', 'a\nb'])('carries %j through', (words) => {
		const read = parseAtomFeed(writeAtom(feedOf([entry('x/2020-01-02', { summary: words })])));
		const [only] = read.entries ?? [];
		expect(only?.summary).toEqual({ value: words });
	});

	test('leaves out what XML cannot hold', () => {
		const written = writeAtom(feedOf([entry('x/2020-01-02', { summary: 'a\u0000\u000B\uFFFFb' })]));
		expect(written).toContain('<summary>ab</summary>');
	});
});

describe('a JSON Feed', () => {
	test('is read back by another library, with the digest of each entry', () => {
		const written = writeJsonFeed(feedOf([entry('bury/2020-01-02')]));
		expect(parseJsonFeed(written)).toMatchObject({
			feed_url: 'https://reader.example/feed.json',
			items: [{ id: urnOf('bury/2020-01-02'), title: 'bury/2020-01-02' }],
		});
		expect(written).toContain(`"sha256": "${'a'.repeat(64)}"`);
	});
});

test('of 12,000 entries the newest are kept, and those left are counted', () => {
	const day = (index: number): string =>
		new Date(Date.UTC(1990, 0, 1 + index)).toISOString().slice(0, 10);
	const all = Array.from({ length: 12_000 }, (_, index) =>
		entry(`x/${day(index)}`, { updated: day(index) }),
	);
	const newest = [...all].reverse().slice(0, maxEntries);
	// In whatever order and in whatever portions they come.
	for (const size of [1, 7, 12_000])
		for (const given of [all, [...all].reverse()]) {
			const gathered = gatherNewest();
			for (let at = 0; at < given.length; at += size) gathered.add(given.slice(at, at + size));
			const { entries, left } = gathered.end();
			expect(entries).toEqual(newest);
			expect(left).toBe(12_000 - maxEntries);
		}
});

test('the feed of a theme has the findings that its table names, each with its words', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'reader-feeds-'));
	const feeds = gatherFeeds(site, new Map([['supervision', 'Supervision & “oversight”']]));
	const reports = (await readFixture()).map(({ report }) => report);
	for (const report of reports) feeds.add(report);
	await feeds.write(folder);
	const read = (file: string): string => readFileSync(join(folder, 'themes', file), 'utf8');
	const findings = reports.flatMap(({ id: report, body }) =>
		body.findings.flatMap(({ id, text, themes }) =>
			themes.includes('supervision') ? [{ id: urnOf(`${report}#${id}`), text }] : [],
		),
	);
	expect(findings.length).toBeGreaterThan(3);
	const atom = parseAtomFeed(read('supervision/feed.xml'));
	expect(atom.title).toEqual({ value: 'Findings: Supervision & “oversight” – Inspection Reader' });
	expect(atom.entries?.map(({ id }) => id).sort()).toEqual(findings.map(({ id }) => id).sort());
	const json = parseJsonFeed(read('supervision/feed.json'));
	expect(json.home_page_url).toBe('https://reader.example/themes/supervision/');
	for (const { id, text } of findings)
		expect(json.items?.find((item) => item.id === id)?.content_text?.startsWith(text)).toBe(true);
	rmSync(folder, { recursive: true, force: true });
});

test('an id is the same whatever stands there, and no two are', () => {
	expect(urnOf('bury/2020-01-02')).toBe(urnOf('bury/2020-01-02'));
	expect(urnOf('bury/2020-01-02')).not.toBe(urnOf('bury/2020-01-02#p1'));
	expect(urnOf('/')).toMatch(
		/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/u,
	);
});

test('an entry is updated when its report was corrected, and its digest changes with its words', async () => {
	const [first] = await readFixture();
	if (!first) throw new Error('no report');
	const report = structuredClone(first.report);
	const before = reportEntry(report, site);
	expect(before.updated).toBe(report.frontmatter.published);
	report.frontmatter.corrections = [
		{ field: 'title', was: 'x', reason: 'misread', name: 'Editor', date: '2026-11-29' },
	];
	const [finding] = report.body.findings;
	if (finding) finding.text += ' more';
	const after = reportEntry(report, site);
	expect(after).toMatchObject({ key: before.key, updated: '2026-11-29' });
	expect(after.digest).not.toBe(before.digest);
});

test('each recommendation is an entry with its words', async () => {
	for (const { report } of await readFixture())
		for (const { key, summary } of recommendationEntries(report, site)) {
			const finding = report.body.findings.find(({ id }) => key === `${report.id}#${id}`);
			expect(summary.startsWith(finding?.text ?? '?')).toBe(true);
		}
});
