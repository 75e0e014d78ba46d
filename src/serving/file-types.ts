import { extname } from 'node:path';

const types: ReadonlyMap<string, string> = new Map([
	['.css', 'text/css; charset=utf-8'],
	['.html', 'text/html; charset=utf-8'],
	['.js', 'text/javascript; charset=utf-8'],
	['.json', 'application/json; charset=utf-8'],
	['.jsonld', 'application/ld+json; charset=utf-8'],
	['.md', 'text/markdown; charset=utf-8'],
	['.pdf', 'application/pdf'],
	['.png', 'image/png'],
	['.svg', 'image/svg+xml'],
	['.tsv', 'text/tab-separated-values; charset=utf-8'],
	['.txt', 'text/plain; charset=utf-8'],
	['.wasm', 'application/wasm'],
	['.webmanifest', 'application/manifest+json'],
	['.woff2', 'font/woff2'],
	['.xml', 'application/xml; charset=utf-8'],
]);

/** The media type of a file, as hosts tell it from its name. */
export function typeOf(file: string): string {
	return types.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
}
