import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { finished } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

/** Characters that are gathered before they are written: few calls, and little memory. */
const chunk = 256 * 1024;

/** A file that is written piece by piece. */
export interface TextFile {
	/** Adds to it. To be awaited: it waits for the disk where that is slower. */
	add: (text: string) => Promise<void>;
	/** Ends it, and answers when all is written. */
	end: () => Promise<void>;
}

/** Begins a file; one whose name ends in `.gz` is packed. The same text makes the same bytes. */
export async function writeTextFile(path: string): Promise<TextFile> {
	await mkdir(dirname(path), { recursive: true });
	const file = createWriteStream(path);
	const into = path.endsWith('.gz') ? createGzip({ level: 9 }) : file;
	if (into !== file) into.pipe(file);
	let waiting = '';
	const flush = async (): Promise<void> => {
		const text = waiting;
		waiting = '';
		if (!into.write(text)) await once(into, 'drain');
	};
	return {
		async add(text) {
			waiting += text;
			if (waiting.length >= chunk) await flush();
		},
		async end() {
			into.end(waiting);
			await finished(file);
		},
	};
}
