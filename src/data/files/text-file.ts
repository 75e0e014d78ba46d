import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished, pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** Characters that are gathered before they are written: few calls, and little memory. */
const chunk = 256 * 1024;

/** A file that is written piece by piece. */
export interface TextFile {
	/** Adds to it. To be awaited: it waits for the disk where that is slower, and fails where that is full. */
	add: (text: string) => Promise<void>;
	/** Ends it, and answers when all is written. */
	end: () => Promise<void>;
}

/** Begins a file; one whose name ends in `.gz` is packed. The same text makes the same bytes. */
export async function writeTextFile(path: string): Promise<TextFile> {
	await mkdir(dirname(path), { recursive: true });
	const file = createWriteStream(path);
	const packing = path.endsWith('.gz') ? createGzip({ level: 9 }) : undefined;
	const into = packing ?? file;
	const ended = packing ? pipeline(packing, file) : finished(file);
	// A full disk is told to whoever writes next.
	ended.catch(() => undefined);
	let waiting = '';
	const flush = async (): Promise<void> => {
		const text = waiting;
		waiting = '';
		if (!into.write(text)) await Promise.race([once(into, 'drain'), ended]);
	};
	return {
		async add(text) {
			waiting += text;
			if (waiting.length >= chunk) await flush();
		},
		async end() {
			into.end(waiting);
			await ended;
		},
	};
}
