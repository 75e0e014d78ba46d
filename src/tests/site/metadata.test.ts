import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtBase, builtFolder } from '../built-site/built-folder.ts';
import { findCardFaults } from '../built-site/find-card-faults.ts';
import { kindOf } from '../built-site/page-kinds.ts';
import { readTestedSite } from '../built-site/read-built-site.ts';

const site = readTestedSite();
const pagesOf = (kind: string) =>
	[...site.pages.values()].filter(({ path }) => kindOf(path) === kind);
const read = (file: string): string => readFileSync(join(builtFolder, file), 'utf8');

/** What Zotero makes of a page: its rules are those of its translator "Embedded Metadata". */
function readAsZotero(html: string) {
	const tags: { name: string; content: string }[] = [];
	const parser = new Parser({
		onopentag: (name, { name: own, content }) => {
			if (name === 'meta' && own && content) tags.push({ name: own, content });
		},
	});
	parser.end(html);
	const all = (name: string): string[] =>
		tags.filter((tag) => tag.name === name).map(({ content }) => content);
	const [institution] = all('citation_technical_report_institution');
	// The last word of a citation_author becomes a surname; a DC.creator stays whole, and counts where there is none.
	const authors = all('citation_author').map((name) => name.split(' '));
	return {
		type: institution === undefined ? 'webpage' : 'report',
		title: all('citation_title')[0],
		date: all('citation_publication_date')[0],
		institution,
		authors: authors.length > 0 ? authors.map((words) => words.at(-1)) : all('DC.creator'),
	};
}

test('Zotero takes every report and finding for a report by its inspectorates', () => {
	const pages = [...pagesOf('report'), ...pagesOf('finding')];
	expect(pages.length).toBeGreaterThan(100);
	const others = pages.filter(({ path, html }) => {
		const { type, title, date, institution, authors } = readAsZotero(html);
		const [, published = ''] = /\/(\d{4}-\d\d-\d\d)\//u.exec(path) ?? [];
		const isBy = authors.length > 0 && authors.every((name) => name && institution?.includes(name));
		return type !== 'report' || !title || date !== published.replaceAll('-', '/') || !isBy;
	});
	expect(others.map(({ path }) => path)).toEqual([]);
});

test('what pages say in JSON-LD can be read, and names a report or the data', () => {
	const things = [...pagesOf('report'), ...pagesOf('data')].flatMap(({ html }) =>
		[...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gsu)].map(
			([, text = '']) => JSON.parse(text) as Record<string, unknown>,
		),
	);
	// A site that nobody has given an address has no addresses to name.
	expect(things.length > 0).toBe(Boolean(process.env['READER_SITE']));
	for (const thing of things) expect(thing['@context']).toBe('https://schema.org');
});

test('reports have cards where the site has an address, and none else', () => {
	const host = process.env['READER_SITE'];
	if (host === undefined) {
		expect([...site.files].filter((file) => file.endsWith('.png'))).toEqual([]);
		expect([...site.pages.values()].filter(({ html }) => html.includes('og:image'))).toEqual([]);
		return;
	}
	const { cards, faults } = findCardFaults(
		site,
		builtFolder,
		new URL(host).origin + builtBase.slice(0, -1),
	);
	expect(cards).toBe(pagesOf('report').length);
	expect(faults).toEqual([]);
});

test('each report has its file of data, of the form that is published', () => {
	const ajv = new Ajv2020({ allErrors: true });
	addFormats.default(ajv);
	const validate = ajv.compile(JSON.parse(read('data/schemas/report.json')) as object);
	for (const { path } of pagesOf('report')) {
		const valid = validate(JSON.parse(read(`${path}report.json`)));
		expect(valid, `${path} ${JSON.stringify(validate.errors)}`).toBe(true);
		expect(site.files.has(`${path}report.md`)).toBe(true);
	}
});

test('every feed that a page names is there in both forms, with the same entries', () => {
	const feeds = [...site.files].filter((file) => file.endsWith('/feed.xml'));
	expect(feeds).toContain('/feed.xml');
	expect(feeds).toContain('/themes/supervision/feed.xml');
	for (const file of feeds) {
		const atom = parseAtomFeed(read(file));
		const json = parseJsonFeed(read(file.replace('.xml', '.json')));
		expect(json.items?.map(({ id }) => id)).toEqual(atom.entries?.map(({ id }) => id));
		// What both forms ask for of an entry.
		expect(
			json.items?.filter(({ content_text, url, title }) => !content_text || !url || !title),
		).toEqual([]);
		expect(
			atom.entries?.filter(({ authors = [], updated }) => authors.length === 0 || !updated),
		).toEqual([]);
	}
	const named = [...site.pages.values()].flatMap(({ links }) =>
		links.filter((link) => link.endsWith('/feed.xml')),
	);
	const paths = named.map((link) => `/${link.slice(builtBase.length)}`);
	expect(paths.filter((path) => !site.files.has(path))).toEqual([]);
	// And no feed stands there that nobody is led to.
	const unnamed = new Set(feeds).difference(new Set(paths));
	expect([...unnamed]).toEqual([]);
});

test('the search of the site can be added to a browser', () => {
	expect(read('opensearch.xml')).toMatch(/template="[^"]*\/search\/\?q=\{searchTerms\}"/u);
});

test.runIf(process.env['READER_SITE'])(
	'the sitemap says when a report was published or corrected',
	() => {
		const [entry] =
			/<url><loc>[^<]*\/st-helens\/2012-08-10\/p65\/<\/loc>.*?<\/url>/u.exec(
				read('sitemap-0.xml'),
			) ?? [];
		expect(entry).toContain('<lastmod>2012-08-10T00:00:00.000Z</lastmod>');
	},
);
