import { createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

const deflate = promisify(deflateRaw);

/** A file to be put into an archive. */
export interface ZipEntry {
	/** Its path, parted by slashes. */
	name: string;
	bytes: Buffer;
}

/** So many entries or more take the longer form of the end of an archive (Zip64). */
const mostEntries = 0xffff;

/** The first day that an archive can name: the same files make the same bytes. */
const firstDay = 0x0021;

/**
 * Writes a zip archive. Names are UTF-8; each file is packed, or stored where that is no smaller. Where that fails, what stood there stays.
 *
 * @returns its size in bytes
 * @throws RangeError where it would be larger than 4 GB, which only another form of archive can be
 */
export async function writeZip(
	path: string,
	entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): Promise<number> {
	let size = 0;
	const count = async function* (pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
		for await (const piece of pieces) {
			size += piece.length;
			yield piece;
		}
	};
	const part = `${path}.${process.pid}.part`;
	try {
		await pipeline(writePieces(entries), count, createWriteStream(part));
		await rename(part, path);
	} catch (error) {
		await rm(part, { force: true });
		throw error;
	}
	return size;
}

/** The pieces of an archive, in order: each file behind its head, the directory of all, and its end. */
async function* writePieces(
	entries: AsyncIterable<ZipEntry> | Iterable<ZipEntry>,
): AsyncGenerator<Buffer> {
	const directory: Buffer[] = [];
	let offset = 0;
	for await (const { name, bytes } of entries) {
		// Packing takes a quarter of a megabyte of memory each time.
		const packed = bytes.length > 0 ? await deflate(bytes, { level: 9 }) : bytes;
		const isPacked = packed.length < bytes.length;
		const data = isPacked ? packed : bytes;
		const fields = describe(name, bytes, data.length, isPacked ? 8 : 0);
		const head = Buffer.concat([signature(0x04034b50), fields, Buffer.from(name)]);
		if (offset + head.length + data.length > 0xffffffff)
			throw new RangeError('the archive would be larger than 4 GB');
		yield head;
		yield data;
		directory.push(
			Buffer.concat([
				signature(0x02014b50),
				numbers([20, 2]),
				fields,
				// No comment, one disk, a file like any other, and where it begins.
				numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]),
				Buffer.from(name),
			]),
		);
		offset += head.length + data.length;
	}
	const listed = Buffer.concat(directory);
	yield listed;
	yield writeEnd(directory.length, listed.length, offset);
}

/** What both the head of a file and the directory say of it. */
function describe(name: string, bytes: Buffer, size: number, method: 0 | 8): Buffer {
	const utf8 = 0x0800;
	return numbers(
		...([
			[20, 2],
			[utf8, 2],
			[method, 2],
			[0, 2],
			[firstDay, 2],
			[crc32(bytes), 4],
			[size, 4],
			[bytes.length, 4],
			[Buffer.byteLength(name), 2],
			[0, 2],
		] as const),
	);
}

function writeEnd(count: number, size: number, offset: number): Buffer {
	const short = numbers(
		[0, 2],
		[0, 2],
		[Math.min(count, mostEntries), 2],
		[Math.min(count, mostEntries), 2],
		[size, 4],
		[offset, 4],
		[0, 2],
	);
	const end = Buffer.concat([signature(0x06054b50), short]);
	if (count < mostEntries) return end;
	const long = numbers(
		[44, 8],
		[45, 2],
		[45, 2],
		[0, 4],
		[0, 4],
		[count, 8],
		[count, 8],
		[size, 8],
		[offset, 8],
	);
	const locator = numbers([0, 4], [offset + size, 8], [1, 4]);
	return Buffer.concat([signature(0x06064b50), long, signature(0x07064b50), locator, end]);
}

function signature(value: number): Buffer {
	return numbers([value, 4]);
}

/** Numbers, each with how many bytes it takes, the lowest byte first. */
function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Buffer {
	return Buffer.concat(
		fields.map(([value, bytes]) => {
			const buffer = Buffer.alloc(bytes);
			if (bytes === 8) buffer.writeBigUInt64LE(BigInt(value));
			else buffer.writeUIntLE(value, 0, bytes);
			return buffer;
		}),
	);
}
