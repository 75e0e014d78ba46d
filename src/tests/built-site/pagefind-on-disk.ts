import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startPagefind, type Pagefind } from '../../pagefind/open-pagefind.ts';

const fetchFromServer = globalThis.fetch;

/** `fetch` that reads files too. */
async function fetchAnywhere(input: string | URL | Request, init?: RequestInit): Promise<Response> {
	const url = new URL(input instanceof Request ? input.url : input);
	if (url.protocol !== 'file:') return fetchFromServer(input, init);
	url.search = '';
	return new Response(await readFile(url));
}

/**
 * Opens an index that lies on the disk, with Pagefind's own program: the one that a browser runs. It fetches its
 * files, which Node does from a server only; so from now on `fetch` reads files too.
 */
export function openPagefindOnDisk(folder: string): Promise<Pagefind> {
	globalThis.fetch = fetchAnywhere;
	return startPagefind(pathToFileURL(join(folder, 'pagefind.js')).href);
}
