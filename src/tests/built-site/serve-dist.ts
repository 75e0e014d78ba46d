import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';

/** A plain static server, as any host of static files would serve the site. */
export interface TestServer {
	/** Address of the site with its base: `http://localhost:4404/sub/`. */
	url: string;
	/** Stops it. */
	close: () => Promise<void>;
}

const types: Record<string, string> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.md': 'text/markdown; charset=utf-8',
	'.pdf': 'application/pdf',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
	'.xml': 'application/xml; charset=utf-8',
};

/** Serves a built site's folder under `base`, on a free port of this machine alone. */
export async function serveDist(folder: string, { base = '/' } = {}): Promise<TestServer> {
	const server = createServer((request, response) => {
		const file = findFile(folder, base, request.url ?? '/');
		if (file !== null) send(response, 200, file);
		else send(response, 404, join(folder, '404.html'));
	});
	await new Promise<void>((settle) => {
		server.listen(0, 'localhost', settle);
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}${base}`,
		close: () =>
			new Promise((settle) => {
				server.close(() => {
					settle();
				});
				server.closeAllConnections();
			}),
	};
}

/** The file that a request asks for; null where there is none, or where it would lie outside the folder. */
export function findFile(folder: string, base: string, requested: string): string | null {
	let path: string;
	try {
		path = decodeURIComponent(requested.split(/[?#]/u)[0] ?? '');
	} catch {
		return null;
	}
	if (!path.startsWith(base) || path.includes('\0')) return null;
	const file = normalize(join(folder, path.slice(base.length)));
	if (file !== folder && !file.startsWith(folder + sep)) return null;
	const whole = path.endsWith('/') ? join(file, 'index.html') : file;
	return existsSync(whole) && statSync(whole).isFile() ? whole : null;
}

function send(response: ServerResponse, status: number, file: string): void {
	response.writeHead(status, {
		'content-type': types[extname(file)] ?? 'application/octet-stream',
	});
	createReadStream(file)
		.on('error', () => response.destroy())
		.pipe(response);
}
