import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { Zip, ZipDeflate } from 'fflate';

/** A day that every file in it has: that of a copy would be of the machine. Earlier ones the format cannot hold. */
export const zipDay = new Date(1980, 0, 1);

/** A file to be packed. */
export interface PackedFile {
	/** Its name in the archive. */
	name: string;
	/** Where it is. */
	path: string;
}

/** Packs files, read piece by piece. The same files make the same bytes. */
export async function writeZip(path: string, files: readonly PackedFile[]): Promise<void> {
	const out = createWriteStream(path);
	let failure: Error | null = null;
	const zip = new Zip((error, data, isLast) => {
		failure ??= error;
		if (!error) out.write(data);
		if (isLast) out.end();
	});
	for (const { name, path: from } of files) {
		const entry = new ZipDeflate(name, { level: 9 });
		entry.mtime = zipDay;
		zip.add(entry);
		for await (const piece of createReadStream(from, { highWaterMark: 1024 * 1024 })) {
			entry.push(piece as Uint8Array);
			if (out.writableNeedDrain) await once(out, 'drain');
		}
		entry.push(new Uint8Array(), true);
	}
	zip.end();
	await finished(out);
	if (failure !== null) throw new Error(`could not pack ${path}`, { cause: failure });
}
