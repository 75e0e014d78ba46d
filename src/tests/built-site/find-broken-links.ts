import type { Page } from './page.ts';
import type { BuiltSite } from './read-built-site.ts';

/** How many existing fragments a message lists: enough to see the slip, few enough to read. */
const shown = 5;

/** Finds every link within the site that leads nowhere, as `page -> address: what is wrong`. */
export function findBrokenLinks(site: BuiltSite, base: string): string[] {
	const pages = [...site.pages.values()];
	const home = site.pages.get('/')?.canonical ?? `http://localhost${base}`;
	const { origin } = new URL(home);
	return pages.flatMap((page) =>
		[...new Set(page.links)].flatMap((link) => {
			const fault = findFault(
				new URL(link, `${origin}${base}${page.path.slice(1)}`),
				origin,
				base,
				site,
			);
			return fault === null ? [] : [`${page.path} -> ${link}: ${fault}`];
		}),
	);
}

function findFault(url: URL, origin: string, base: string, site: BuiltSite): string | null {
	if (url.origin !== origin) return null;
	if (!url.pathname.startsWith(base)) return `lies outside the base ${base}`;
	const path = decodeURIComponent(url.pathname.slice(base.length - 1));
	const page = site.pages.get(path);
	if (page === undefined) return site.files.has(path) ? null : 'there is no such file';
	const fragment = decodeURIComponent(url.hash.slice(1)).split(':~:')[0] ?? '';
	if (fragment === '' || page.ids.includes(fragment)) return null;
	return `the page has no #${fragment}. Near it: ${nearest(fragment, page)}`;
}

/** The fragments of a page that are most like one that it lacks. */
function nearest(fragment: string, { ids }: Page): string {
	if (ids.length === 0) return 'the page has no fragments';
	return [...ids]
		.sort((a, b) => commonStart(b, fragment) - commonStart(a, fragment))
		.slice(0, shown)
		.map((id) => `#${id}`)
		.join(', ');
}

function commonStart(a: string, b: string): number {
	let length = 0;
	while (length < a.length && a[length] === b[length]) length += 1;
	return length;
}
