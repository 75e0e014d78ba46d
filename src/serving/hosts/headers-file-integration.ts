import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { writeHeadersFile } from './headers-file.ts';

/** Puts `_headers` into the site, by which Netlify and Cloudflare Pages are told its policy. No other host looks at it. */
export function headersFile(): AstroIntegration {
	let base = '/';
	return {
		name: 'headers-file',
		hooks: {
			'astro:config:done': ({ config }) => {
				base = config.base.endsWith('/') ? config.base : `${config.base}/`;
			},
			'astro:build:done': ({ dir }) => writeFile(new URL('_headers', dir), writeHeadersFile(base)),
		},
	};
}
