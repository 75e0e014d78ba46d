import { cacheControl, hashedFiles, hashedFolders } from '../keep-time.ts';
import { pageHeaders, siteHeaders } from '../site-policy.ts';
import type { Hosting } from './nginx-config.ts';
import { pathPattern } from './path-pattern.ts';
import { quoteArgument } from './quote-argument.ts';

/**
 * A Caddyfile. It serves files that `npm run compress` has packed, asks browsers to keep what is named by what it holds, and leads
 * addresses without their last slash on.
 *
 * @param address what Caddy listens to: `:80`, or a name for which it gets a certificate by itself
 */
export function writeCaddyConfig({
	root,
	base,
	address = ':80',
}: Hosting & { address?: string }): string {
	const headers = Object.entries({ ...siteHeaders }).map(
		([name, value]) => `\t\t${name} "${value}"`,
	);
	const policy = `Content-Security-Policy "${pageHeaders['Content-Security-Policy'] ?? ''}"`;
	const forever = [
		...hashedFolders.map((folder) => `^${base}${folder}`),
		pathPattern(hashedFiles, base),
	].join('|');
	const under = base === '/' ? '' : base.slice(0, -1);
	const folder = quoteArgument(root);
	return `# Made by: npm run host-config -- caddy --root ${folder} --base ${base}

${address} {
	root * ${folder}
	header {
${headers.join('\n')}
	}
	@pages path */ *.html
	header @pages ${policy}
	@forever path_regexp ${forever}
	header @forever Cache-Control "${cacheControl.forever}"
	@ask not path_regexp ${forever}
	header @ask Cache-Control "${cacheControl.ask}"
${under === '' ? '' : `\tredir ${under} ${base}\n\turi strip_prefix ${under}\n`}	@hidden path */.*
	respond @hidden 404
	file_server {
		precompressed br gzip
	}
	handle_errors {
		header ${policy}
		# That a file is missing is never kept.
		header Cache-Control "${cacheControl.ask}"
		rewrite * /404.html
		file_server
	}
}
`;
}
