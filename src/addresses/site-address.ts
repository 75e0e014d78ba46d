/** Where a site will stand: its host, where somebody has said, and the path under which it is served there. */
export interface SiteAddress {
	/** The host with its scheme: `https://reports.example.org`. Absent where nobody has said. */
	host?: string;
	/** With a slash at both ends: `/` or `/ofsted/`. */
	base: string;
}

/** An address that was read, or why it is none: a sentence that says what to give instead. */
export type ReadSiteAddress = { ok: true; value: SiteAddress } | { ok: false; message: string };

/**
 * Reads where a site will stand. A path in its address is its base, unless another one is given.
 *
 * @param site as `--site` or READER_SITE has it; empty where nobody has said
 * @param base as `--base` or READER_BASE has it; empty where nobody has said
 */
export function readSiteAddress(site = '', base = ''): ReadSiteAddress {
	const path = readBase(base);
	if (path === null)
		return refuse(
			`The base "${base}" is no path. Give one such as /ofsted/, without ?, # or spaces.`,
		);
	if (site.trim() === '') return { ok: true, value: { base: path } };

	const url = URL.parse(site.trim());
	if (!/^[a-z][a-z0-9+.-]*:\/\//iu.test(site.trim()) || url === null)
		return refuse(
			`The site "${site}" is no address. Give it with its scheme, such as https://${hostOf(site)}.`,
		);
	if (url.protocol !== 'https:' && url.protocol !== 'http:')
		return refuse(
			`The site "${site}" begins with ${url.protocol}//. Give an address with https://.`,
		);
	if (url.username !== '' || url.password !== '')
		return refuse(
			'The address of the site has a user name or a password in it, which every page would print. Leave them out.',
		);
	if (/[?#]/u.test(site))
		return refuse(`The site "${site}" has a query or a fragment. Leave out all from ? or # on.`);

	const own = readBase(url.pathname);
	if (own === null)
		return refuse(`The path of the site "${site}" is none that a site can stand under.`);
	if (own !== '/' && base.trim() !== '' && own !== path)
		return refuse(
			`The site "${site}" stands under ${own} and the base is ${path}. Give the path once, or twice the same.`,
		);
	return { ok: true, value: { host: url.origin, base: own === '/' ? path : own } };
}

function refuse(message: string): ReadSiteAddress {
	return { ok: false, message };
}

/** A path with a slash at both ends; null for what is no path of plain signs. */
function readBase(base: string): string | null {
	const path = `/${base.trim()}/`.replace(/\/{2,}/gu, '/');
	const isPlain = /^[\w.~!$&'()*+,;=@%/-]*$/u.test(path);
	return isPlain && !/\/\.{1,2}\//u.test(path) ? path : null;
}

/** What of a text that is no address may be meant for its host. */
function hostOf(site: string): string {
	return /(?<![\p{L}\d-])[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/u.exec(site)?.[0] ?? 'reports.example.org';
}
