import { extname } from 'node:path';

const types: ReadonlyMap<string, string> = new Map([
	['.bib', 'application/x-bibtex; charset=utf-8'],
	['.css', 'text/css; charset=utf-8'],
	['.csv', 'text/csv; charset=utf-8'],
	['.gz', 'application/gzip'],
	['.html', 'text/html; charset=utf-8'],
	['.js', 'text/javascript; charset=utf-8'],
	['.json', 'application/json; charset=utf-8'],
	['.jsonld', 'application/ld+json; charset=utf-8'],
	['.md', 'text/markdown; charset=utf-8'],
	['.pdf', 'application/pdf'],
	['.png', 'image/png'],
	['.ris', 'application/x-research-info-systems; charset=utf-8'],
	['.svg', 'image/svg+xml'],
	['.tsv', 'text/tab-separated-values; charset=utf-8'],
	['.txt', 'text/plain; charset=utf-8'],
	['.wasm', 'application/wasm'],
	['.webmanifest', 'application/manifest+json'],
	['.woff2', 'font/woff2'],
	['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
	['.xml', 'application/xml; charset=utf-8'],
	['.zip', 'application/zip'],
]);

/** The media type of a file, as hosts tell it from its name. */
export function typeOf(file: string): string {
	return types.get(extname(file).toLowerCase()) ?? 'application/octet-stream';
}
