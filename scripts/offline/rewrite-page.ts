import { posix } from 'node:path';
import { Parser } from 'htmlparser2';

/** Where a page stands, and what stands with it. */
export interface OfflinePlace {
	/** The file of the page, below the site's folder: `reports/wirral/2010-08-18/index.html`. */
	file: string;
	/** Every file of the copy, named alike. */
	files: ReadonlySet<string>;
	/** The path that the site was built for. */
	base: string;
	/** The address of the host, where it is known: what is not in the copy is linked to there. */
	host?: string | undefined;
}

/** A change of a stretch of HTML. */
interface Change {
	from: number;
	to: number;
	by: string;
}

/** The name of the style sheet of a copy, below its folder. */
export const offlineStyle = 'offline-copy.css';

/**
 * A page as it is opened from a folder: links lead to files, what is not in the copy is linked to at the host or is no link, and
 * scripts are left out, since browsers run none of such pages. Not a word of the page is changed; its first line says what it is.
 */
export function rewritePage(html: string, place: OfflinePlace): string {
	const changes: Change[] = [];
	const parser = new Parser({
		onopentag: (name, attributes) => {
			const [from, to] = [parser.startIndex, parser.endIndex + 1];
			const tag = html.slice(from, to);
			if (isLeftOut(name, attributes)) changes.push({ from, to, by: '' });
			else if (name === 'body') changes.push({ from, to, by: tag + notice(place) });
			else {
				const by = rewriteTag(tag, attributes, place);
				if (by !== tag) changes.push({ from, to, by });
			}
		},
		onclosetag: (name) => {
			const [from, to] = [parser.startIndex, parser.endIndex + 1];
			if (name === 'script') changes.push({ from, to, by: '' });
			if (name === 'head') changes.push({ from, to: from, by: style(place) });
		},
	});
	parser.end(html);
	let [out, done] = ['', 0];
	for (const { from, to, by } of changes) {
		out += html.slice(done, from) + by;
		done = to;
	}
	return out + html.slice(done);
}

/** A style sheet with the addresses of its fonts as they are in a folder. */
export function rewriteStyle(css: string, base: string): string {
	return css.replaceAll(`url(${base}_astro/`, 'url(').replaceAll(`url("${base}_astro/`, 'url("');
}

function isLeftOut(name: string, attributes: Record<string, string>): boolean {
	return (
		name === 'script' ||
		// A policy's 'self' means no folder.
		(name === 'meta' && 'http-equiv' in attributes) ||
		(name === 'link' && attributes['rel'] === 'preload')
	);
}

function rewriteTag(tag: string, attributes: Record<string, string>, place: OfflinePlace): string {
	let out = tag;
	for (const name of ['href', 'src', 'action'] as const) {
		const value = attributes[name];
		if (value === undefined) continue;
		const to = rewriteAddress(value, place);
		if (to === value) continue;
		out = out.replace(new RegExp(`\\s${name}="[^"]*"`, 'u'), () =>
			to === null ? '' : ` ${name}="${to.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`,
		);
	}
	return out;
}

/** Where an address of the site leads in a copy; null where it leads nowhere. */
function rewriteAddress(address: string, { file, files, base, host }: OfflinePlace): string | null {
	if (/^(?:#|[a-z][\w+.-]*:|\/\/)/iu.test(address)) return address;
	const origin = 'http://reader.invalid';
	const here = `${origin}${base}${file.replace(/(?:^|(?<=\/))index\.html$/u, '')}`;
	const url = new URL(address, here);
	const path = decodeURIComponent(url.pathname);
	const found = path.startsWith(base) ? path.slice(base.length) : null;
	const target =
		found === null || found.endsWith('/') || found === '' ? `${found ?? '?'}index.html` : found;
	if (!files.has(target))
		return host === undefined ? null : `${host}${url.pathname}${url.search}${url.hash}`;
	const relative = posix.relative(posix.dirname(file), target) || posix.basename(target);
	return relative.split('/').map(encodeURIComponent).join('/') + url.hash;
}

function style({ file }: OfflinePlace): string {
	const href = posix.relative(posix.dirname(file), offlineStyle);
	return `<link rel="stylesheet" href="${href}">`;
}

function notice({ file, base, host }: OfflinePlace): string {
	const path = base + file.replace(/(?:^|(?<=\/))index\.html$/u, '');
	const site = host === undefined ? 'the site' : `<a href="${host}${path}">the site</a>`;
	return `<aside class="offline-copy" aria-label="About this copy"><p>A copy to read without a server. Search, charts and menus are on ${site}.</p></aside>`;
}
