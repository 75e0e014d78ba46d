import { Zip, type ZipInputFile } from 'fflate';
import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { finished, pipeline } from 'node:stream/promises';
import { crc32, createDeflateRaw } from 'node:zlib';

/** A day that every file in it has: that of a copy would be of the machine. Earlier ones the format cannot hold. */
export const zipDay = new Date(1980, 0, 1);

/** A file to be packed. */
export interface PackedFile {
	/** Its name in the archive. */
	name: string;
	/** Where it is. */
	path: string;
}

/** The number by which the format names how a file is packed. */
const deflate = 8;

/** Packs files, read piece by piece. The same files make the same bytes. */
export async function writeZip(path: string, files: readonly PackedFile[]): Promise<void> {
	const out = createWriteStream(path);
	const ended = finished(out);
	// A full disk is told to whoever writes next.
	ended.catch(() => undefined);
	const zip = new Zip((error, data, isLast) => {
		if (error) out.destroy(error);
		else out.write(data);
		if (isLast) out.end();
	});
	for (const { name, path: from } of files) {
		const entry: ZipInputFile = {
			...{ filename: name, size: 0, crc: 0, compression: deflate, mtime: zipDay },
		};
		zip.add(entry);
		await pipeline(
			createReadStream(from, { highWaterMark: 1024 * 1024 }),
			async function* (pieces: AsyncIterable<Buffer>) {
				for await (const piece of pieces) {
					entry.size += piece.length;
					entry.crc = crc32(piece, entry.crc);
					yield piece;
				}
			},
			// Of the system's, which packs closer than fflate's own.
			createDeflateRaw({ level: 9 }),
			async (packed: AsyncIterable<Buffer>) => {
				for await (const piece of packed) {
					entry.ondata?.(null, piece, false);
					if (out.errored || out.writableNeedDrain) await Promise.race([once(out, 'drain'), ended]);
				}
			},
		);
		entry.ondata?.(null, new Uint8Array(), true);
	}
	zip.end();
	await ended;
}
