import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { kindOf } from './page-kinds.ts';
import type { BuiltSite } from './read-built-site.ts';

/** The kinds of pages that a link unfurls to a card of. The page of a finding unfurls with its own words. */
const withCard = new Set(['report', 'source']);

/** What is wrong with the cards of a site, and how many its pages name. */
export interface CardFaults {
	cards: number;
	faults: string[];
}

/**
 * Looks whether each page that should have a card names one, by a whole address, that is there, is a PNG of the size that is said
 * and is described; and whether no other page names one, and no card is there that no page names.
 *
 * @param folder of the site
 * @param host `https://reports.example`
 */
export function findCardFaults(site: BuiltSite, folder: string, host: string): CardFaults {
	const faults: string[] = [];
	const named = new Set<string>();
	for (const { path, html } of site.pages.values()) {
		const tags = readProperties(html);
		const address = tags.get('og:image');
		if (address === undefined) {
			// An old address leads on to a page that has one.
			const leadsOn = tags.get('robots') === 'noindex';
			if (withCard.has(kindOf(path) ?? '') && !leadsOn) faults.push(`${path}: no card`);
			continue;
		}
		if (kindOf(path) === 'finding' && !path.endsWith('/versions/'))
			faults.push(`${path}: a finding with a card`);
		const file = address.slice(host.length);
		if (!address.startsWith(`${host}/`) || !site.files.has(file)) {
			faults.push(`${path}: ${address}`);
			continue;
		}
		named.add(file);
		const png = readFileSync(join(folder, file));
		const size = [png.readUInt32BE(16), png.readUInt32BE(20)].join(' ');
		const said = ['width', 'height'].map((name) => tags.get(`og:image:${name}`)).join(' ');
		if (png.toString('latin1', 1, 4) !== 'PNG' || size !== said)
			faults.push(`${path}: ${file} is ${size}, and ${said} is said`);
		if (!tags.get('og:image:alt')) faults.push(`${path}: ${file} is not described`);
		if (tags.get('twitter:card') !== 'summary_large_image') faults.push(`${path}: no large card`);
	}
	for (const file of site.files)
		if (file.endsWith('/card.png') && !named.has(file)) faults.push(`${file}: no page names it`);
	return { cards: named.size, faults };
}

/** What a page says of itself, by property or name. */
function readProperties(html: string): Map<string, string> {
	const tags = new Map<string, string>();
	const parser = new Parser({
		onopentag: (name, { property, name: own, content = '' }) => {
			const key = property ?? own;
			if (name === 'meta' && key !== undefined) tags.set(key, content);
		},
	});
	parser.end(html);
	return tags;
}
