import { serveFolder, type ServedFolder } from '../../src/serving/serve-folder.ts';
import type { Site } from './site.ts';

/** The command-line option for the port. */
export const portOption = { port: { type: 'string', default: '4321' } } as const;

/** Serves a built site as a host of static files would, on `port` or the next free one after it. */
export function serveSite({ outDir, base }: Site, port: number): Promise<ServedFolder> {
	return serveFolder(outDir, { base, port });
}

/** Reads a port number; answers null for anything else. */
export function readPort(text: string): number | null {
	const port = Number(text);
	return /^\d+$/u.test(text) && port >= 1 && port <= 65_535 ? port : null;
}
