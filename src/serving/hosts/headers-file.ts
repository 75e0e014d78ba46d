import { cacheControl, hashedFolders } from '../keep-time.ts';
import { pageHeaders, siteHeaders } from '../site-policy.ts';

/**
 * The file `_headers` by which Netlify and Cloudflare Pages are told the headers of a site. Where several rules fit an address
 * and name one header, these hosts join its values: so what holds for a part is said for that part alone, and they ask anew for
 * all else by themselves.
 *
 * @param base the path under which the site is served, with a slash at both ends
 */
export function writeHeadersFile(base: string): string {
	const rules = [
		[`${base}*`, { ...siteHeaders, ...pageHeaders }] as const,
		...hashedFolders.map(
			(folder) => [`${base}${folder}*`, { 'Cache-Control': cacheControl.forever }] as const,
		),
	];
	return rules
		.map(([path, headers]) =>
			[path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
		)
		.join('\n\n')
		.concat('\n');
}
