import { showVisibly } from '../../src/model/show-visibly.ts';
import type { Io } from '../cli/entry.ts';
import { readPort } from './serve-site.ts';
import { readSite, type Site } from './site.ts';

/** The site that a command's options name. Null where they name none: what is wrong has been said, and the exit status is 2. */
export function siteFromOptions(options: Parameters<typeof readSite>[0], io: Io): Site | null {
	const read = readSite(options, io);
	if (read.ok) return read.site;
	io.stderr.write(`${read.message}\n`);
	return null;
}

/** The port that a command's option names, in the same way. */
export function portFromOptions({ port: text }: { port: string }, io: Io): number | null {
	const port = readPort(text);
	if (port === null)
		io.stderr.write(`--port ${showVisibly(text)} is no port. Give a number from 1 to 65535.\n`);
	return port;
}
