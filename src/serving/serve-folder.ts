import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { typeOf } from './file-types.ts';
import { findFile } from './find-file.ts';
import { pageHeaders, siteHeaders } from './site-policy.ts';

/** A folder that is being served. */
export interface ServedFolder {
	/** Address of the site with its base: `http://localhost:4404/sub/`. */
	url: string;
	/** Stops it. */
	close: () => Promise<void>;
	/** Settles when it has stopped. */
	closed: Promise<void>;
}

/**
 * Serves a built site as a host of static files would, to this machine alone: pages at their addresses, an address
 * without its last slash led on, and the site's own 404 page for all others. Pages have the headers that a host should give
 * them, so that what a policy forbids is seen here first.
 *
 * @param port the port to listen on, or the next free one after it; any free one where it is 0
 */
export async function serveFolder(
	folder: string,
	{ base = '/', port = 0 }: { base?: string; port?: number } = {},
): Promise<ServedFolder> {
	const server = createServer((request, response) => {
		answer(folder, base, request, response).catch(() => response.destroy());
	});
	await listen(server, port);
	const closed = new Promise<void>((settle) => {
		server.once('close', settle);
	});
	return {
		url: `http://localhost:${(server.address() as AddressInfo).port}${base}`,
		closed,
		close: () => {
			server.close();
			server.closeAllConnections();
			return closed;
		},
	};
}

async function answer(
	folder: string,
	base: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	if (request.method !== 'GET' && request.method !== 'HEAD') {
		response.writeHead(405, { allow: 'GET, HEAD' }).end();
		return;
	}
	const found = await findFile(folder, base, request.url ?? '/');
	if (found.kind === 'moved') response.writeHead(301, { location: found.to }).end();
	else if (found.kind === 'file') await send(request, response, 200, found.path);
	else await send(request, response, 404, join(folder, '404.html'));
}

async function send(
	{ method }: IncomingMessage,
	response: ServerResponse,
	status: number,
	file: string,
): Promise<void> {
	const size = await stat(file).then(
		(stats) => stats.size,
		() => null,
	);
	if (size === null) {
		response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found\n');
		return;
	}
	// A site that is built anew stands at the same addresses: nothing is kept without asking.
	const type = typeOf(file);
	response.writeHead(status, {
		...siteHeaders,
		...(type.startsWith('text/html') && pageHeaders),
		'content-type': type,
		'content-length': size,
		'cache-control': 'no-cache',
	});
	if (method === 'HEAD') response.end();
	else
		createReadStream(file)
			.on('error', () => response.destroy())
			.pipe(response);
}

async function listen(server: Server, port: number): Promise<void> {
	for (let tried = port; ; tried += 1) {
		const taken = await new Promise<boolean>((settle, fail) => {
			const refuse = (error: NodeJS.ErrnoException): void => {
				if (error.code === 'EADDRINUSE' && tried > 0 && tried < 65_535) settle(true);
				else fail(error);
			};
			server.once('error', refuse);
			server.listen(tried, 'localhost', () => {
				server.off('error', refuse);
				settle(false);
			});
		});
		if (!taken) return;
	}
}
