import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

/** What a server sent. */
export interface Traffic {
	/** Bytes on the wire: heads of the answers and bodies, packed. */
	bytes: number;
	/** The same of the files alone from which results are shown; they are counted in `bytes` too. */
	texts: number;
	/** How many answers. */
	answers: number;
}

/** A folder that is being served, with a count of what was sent. */
export interface ZippedServer {
	/** Its address: `http://localhost:4404/`. */
	url: string;
	/** What was sent since the last call, once nothing more is asked for. */
	takeTraffic: () => Promise<Traffic>;
	/** Stops it. */
	close: () => Promise<void>;
}

/** What hosts send zipped, with its type. Pagefind packs its own files, and hosts leave them as they are. */
const zippedTypes: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.svg': 'image/svg+xml',
};

/** Texts of findings here, and those of pages where Pagefind's own records are shown. */
const textFile = /\/text-\d+\.json$|\.pf_fragment$/u;

/** How long nothing may be asked for until all is taken to have come, in milliseconds. */
const quiet = 80;

/**
 * Serves a folder as hosts of static files do: text zipped, and everything kept by the browser for ten minutes. A
 * file is zipped when it is first asked for. It counts at its end of the wire, because a browser's protocol tells
 * nothing of what a worker's own script weighs.
 */
export async function serveZipped(folder: string): Promise<ZippedServer> {
	const bodies = new Map<string, Promise<Buffer | null>>();
	let traffic: Traffic = { bytes: 0, texts: 0, answers: 0 };
	let open = 0;
	let lastSent = 0;

	const server = createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? '/').split(/[?#]/u)[0] ?? '/');
		const before = request.socket.bytesWritten;
		open += 1;
		response.once('close', () => {
			const sent = request.socket.bytesWritten - before;
			traffic.bytes += sent;
			traffic.answers += 1;
			if (textFile.test(path)) traffic.texts += sent;
			open -= 1;
			lastSent = performance.now();
		});
		const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
		let body = bodies.get(file);
		if (body === undefined) {
			body = file.startsWith(folder + sep) ? readZipped(file) : Promise.resolve(null);
			bodies.set(file, body);
		}
		void body.then((found) => {
			send(response, file, found);
		});
	});
	await new Promise<void>((settle) => {
		server.listen(0, 'localhost', settle);
	});
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}/`,
		takeTraffic: async () => {
			while (open > 0 || performance.now() - lastSent < quiet)
				await new Promise((settle) => setTimeout(settle, quiet / 4));
			const taken = traffic;
			traffic = { bytes: 0, texts: 0, answers: 0 };
			return taken;
		},
		close: () =>
			new Promise((settle) => {
				server.close(() => {
					settle();
				});
				server.closeAllConnections();
			}),
	};
}

async function readZipped(file: string): Promise<Buffer | null> {
	const content = await readFile(file).catch(() => null);
	return content && extname(file) in zippedTypes ? gzipSync(content) : content;
}

function send(response: ServerResponse, file: string, body: Buffer | null): void {
	if (body === null) {
		response.writeHead(404).end();
		return;
	}
	const type = zippedTypes[extname(file)];
	response.writeHead(200, {
		'content-type': type ?? 'application/octet-stream',
		'cache-control': 'max-age=600',
		'content-length': body.length,
		...(type !== undefined && { 'content-encoding': 'gzip' }),
	});
	response.end(body);
}
