import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import type { BuiltSite } from './read-built-site.ts';

/** What schema.org's readers need of a thing of each type that the site speaks of. */
const needed: Record<string, readonly string[]> = {
	Report: ['@id', 'name', 'author', 'datePublished', 'about'],
	Dataset: ['@id', 'name', 'description', 'creator', 'license', 'distribution'],
	DataDownload: ['name', 'encodingFormat', 'contentUrl'],
	MediaObject: ['contentUrl', 'encodingFormat'],
	BreadcrumbList: ['itemListElement'],
	ListItem: ['position', 'name', 'item'],
	GovernmentOrganization: ['name'],
};

/** Properties that hold addresses, which have to be whole for those who read them elsewhere. */
const addresses = new Set(['@id', 'url', 'item', 'contentUrl', 'license']);

/**
 * What is wrong with what the pages of a site say of themselves to programs in JSON-LD: a type or property that is missing, an
 * address that is not whole or leads to nothing in the site.
 *
 * @param host `https://reports.example`
 */
export function findJsonLdFaults(
	site: BuiltSite,
	host: string,
): { things: number; faults: string[] } {
	const faults: string[] = [];
	let things = 0;
	const look = (path: string, name: string, value: unknown): void => {
		if (Array.isArray(value)) for (const item of value as unknown[]) look(path, name, item);
		else if (typeof value === 'object' && value !== null) lookAtThing(path, value as Thing);
		else if (addresses.has(name) && !leadsSomewhere(String(value), site, host))
			faults.push(`${path}: ${name} ${String(value)}`);
	};
	const lookAtThing = (path: string, thing: Thing): void => {
		things += 1;
		const type = String(thing['@type'] ?? '@graph');
		const lacking = (needed[type] ?? []).filter(
			(name) => thing[name] === undefined || thing[name] === '',
		);
		if (type !== '@graph' && needed[type] === undefined)
			faults.push(`${path}: ${type} is not known`);
		faults.push(...lacking.map((name) => `${path}: ${type} without ${name}`));
		for (const [name, value] of Object.entries(thing))
			if (name !== '@context') look(path, name, value);
	};
	for (const { path, html } of site.pages.values())
		for (const [, text = ''] of html.matchAll(
			/<script type="application\/ld\+json">(.*?)<\/script>/gsu,
		)) {
			const thing = JSON.parse(text) as Thing;
			if (thing['@context'] !== 'https://schema.org') faults.push(`${path}: no context`);
			lookAtThing(path, thing);
		}
	return { things, faults };
}

type Thing = Record<string, unknown>;

/** An address of another host is taken for good. */
function leadsSomewhere(address: string, site: BuiltSite, host: string): boolean {
	if (!URL.canParse(address)) return false;
	const { origin, pathname } = new URL(address);
	return origin !== host || site.pages.has(pathname) || site.files.has(pathname);
}

/** An entry of a sitemap. */
interface SitemapEntry {
	loc: string;
	lastmod: string | undefined;
}

/** All entries of the sitemap of a site, by way of its index. */
export function readSitemap(folder: string, host: string): SitemapEntry[] {
	const read = (address: string): string =>
		readFileSync(join(folder, new URL(address).pathname), 'utf8');
	return readEntries(read(`${host}/sitemap-index.xml`), 'sitemap').flatMap(({ loc }) =>
		readEntries(read(loc), 'url'),
	);
}

function readEntries(xml: string, element: string): SitemapEntry[] {
	const entries: SitemapEntry[] = [];
	let fields: Record<string, string> = {};
	let open = '';
	const parser = new Parser(
		{
			onopentag: (name) => {
				open = name;
				if (name === element) fields = {};
			},
			ontext: (text) => {
				fields[open] = (fields[open] ?? '') + text;
			},
			onclosetag: (name) => {
				open = '';
				if (name === element)
					entries.push({ loc: fields['loc'] ?? '', lastmod: fields['lastmod'] });
			},
		},
		{ xmlMode: true },
	);
	parser.end(xml);
	return entries;
}
