import { cacheControl, hashedFiles, hashedFolders } from '../keep-time.ts';
import { pageHeaders, siteHeaders } from '../site-policy.ts';
import { readHostAddress } from './host-address.ts';
import { pathPattern } from './path-pattern.ts';
import { quoteArgument } from './quote-argument.ts';

/** Where a server finds a site, and under which path it serves it. */
export interface Hosting {
	/** The folder of the built site, on the server. */
	root: string;
	/** With a slash at both ends. */
	base: string;
}

/** Types that nginx does not know by itself. */
const types = { jsonld: 'application/ld+json', csv: 'text/csv', md: 'text/markdown' } as const;

/**
 * A server for nginx, to be included where `http` is: `/etc/nginx/conf.d/reader.conf`. It serves files that `npm run compress` has packed,
 * asks browsers to keep what is named by what it holds, and leads addresses without their last slash on.
 *
 * @param address what it answers to: a port (`:80`), or a name, which it needs where the same nginx has another server
 */
export function writeNginxConfig({
	root,
	base,
	address = ':80',
}: Hosting & { address?: string }): string {
	const { name, port } = readHostAddress(address) ?? { name: '', port: 80 };
	const folder = quoteArgument(root);
	const forever = [
		...hashedFolders.map((folder) => `^${base}${folder}`),
		pathPattern(hashedFiles, base),
	];
	const under = base === '/' ? '' : base.slice(0, -1);
	return `# Made by: npm run host-config -- nginx --root ${folder} --base ${base}

map $sent_http_content_type $reader_policy {
	default '';
	~^text/html "${pageHeaders['Content-Security-Policy'] ?? ''}";
}

map $uri $reader_keep {
	default '${cacheControl.ask}';
${forever.map((pattern) => `\t"~${pattern}" '${cacheControl.forever}';`).join('\n')}
}

server {
	listen ${port};
	listen [::]:${port};
${name === '' ? '' : `\tserver_name ${name};\n`}	charset utf-8;
	absolute_redirect off;
	gzip_static on;

	add_header Content-Security-Policy $reader_policy always;
${Object.entries(siteHeaders)
	.map(([name, value]) => `\tadd_header ${name} "${value}" always;`)
	.join('\n')}
	# Without "always": that a file is missing is never kept.
	add_header Cache-Control $reader_keep;

	error_page 404 ${base}404.html;
${under === '' ? '' : `\tlocation = ${under} {\n\t\treturn 301 ${base};\n\t}\n`}${under === '' ? `\troot ${folder};\n` : ''}
	location ${base} {
${under === '' ? '' : `\t\talias ${quoteArgument(`${root}/`)};\n`}\t\tindex index.html;
	}
	# The mark of a build, and all else that is hidden.
	location ~ /\\. {
		return 404;
	}
${Object.entries(types)
	.map(
		([ending, type]) =>
			`\tlocation ~ ^${base}(?<reader_${ending}>.+\\.${ending})$ {\n${under === '' ? '' : `\t\talias ${quoteArgument(`${root}/$reader_${ending}`)};\n`}\t\tdefault_type ${type};\n\t}`,
	)
	.join('\n')}
}
`;
}
