import { preview } from 'astro';
import { projectRoot } from '../cli/project.ts';
import type { Site } from './site.ts';

/** The command-line option for the port. */
export const portOption = { port: { type: 'string', default: '4321' } } as const;

/** A site that is being served. */
export interface ServedSite {
	/** Its address: `http://localhost:4321/`. */
	url: string;
	/** Settles when the server has closed. */
	closed: Promise<void>;
}

/** Serves a built site with Astro's own preview server, on `port` or the next free one after it. */
export async function serveSite(site: Site, port: number): Promise<ServedSite> {
	const server = await preview({
		root: projectRoot,
		outDir: site.outDir,
		base: site.base,
		server: { port },
		logLevel: 'error',
	});
	return {
		url: `http://${server.host ?? 'localhost'}:${server.port}${site.base}`,
		closed: server.closed(),
	};
}

/** Reads a port number; answers null for anything else. */
export function readPort(text: string): number | null {
	const port = Number(text);
	return /^\d+$/u.test(text) && port >= 1 && port <= 65_535 ? port : null;
}
