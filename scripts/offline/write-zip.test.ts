import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, onTestFinished, test } from 'vitest';
import { writeZip, type ZipEntry } from './write-zip.ts';

function makePath(): string {
	const folder = mkdtempSync(join(tmpdir(), 'reader-zip-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	return join(folder, 'a.zip');
}

async function zip(entries: Iterable<ZipEntry>): Promise<Buffer> {
	const path = makePath();
	const size = await writeZip(path, entries);
	const bytes = readFileSync(path);
	expect(bytes.length).toBe(size);
	return bytes;
}

test('what is put in comes out by the directory of the archive', async () => {
	const words = Buffer.from('the same words '.repeat(50));
	const bytes = await zip([
		{ name: 'a/é.txt', bytes: words },
		{ name: 'b', bytes: Buffer.from('b') },
	]);
	const end = bytes.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
	expect(bytes.readUInt16LE(end + 10)).toBe(2);
	const at = bytes.readUInt32LE(end + 16);
	expect(bytes.readUInt32LE(at)).toBe(0x02014b50);
	const nameLength = bytes.readUInt16LE(at + 28);
	expect(bytes.subarray(at + 46, at + 46 + nameLength).toString()).toBe('a/é.txt');
	const head = bytes.readUInt32LE(at + 42);
	const data = head + 30 + bytes.readUInt16LE(head + 26);
	const packed = bytes.subarray(data, data + bytes.readUInt32LE(at + 20));
	expect(inflateRawSync(packed)).toEqual(words);
	expect(packed.length).toBeLessThan(words.length);
});

test('the same files make the same bytes', async () => {
	const entries = [{ name: 'a', bytes: Buffer.from('a'.repeat(100)) }];
	expect(await zip(entries)).toEqual(await zip(entries));
});

test('more than 65,535 files take the longer form of the end', async () => {
	const count = 65_540;
	const bytes = await zip(
		Array.from({ length: count }, (_, index) => ({ name: String(index), bytes: Buffer.alloc(0) })),
	);
	const long = bytes.lastIndexOf(Buffer.from('PK\u0006\u0006', 'latin1'));
	expect(bytes.readBigUInt64LE(long + 32)).toBe(BigInt(count));
	const locator = bytes.lastIndexOf(Buffer.from('PK\u0006\u0007', 'latin1'));
	expect(bytes.readBigUInt64LE(locator + 8)).toBe(BigInt(long));
});

test('an archive that cannot be written is an error, and nothing of it is left', async () => {
	const path = makePath();
	await expect(writeZip(join(path, 'in', 'none.zip'), [])).rejects.toThrow('ENOENT');
	const broken = async function* (): AsyncGenerator<ZipEntry> {
		yield await Promise.resolve({ name: 'a', bytes: Buffer.from('a') });
		throw new Error('made to fail');
	};
	await expect(writeZip(path, broken())).rejects.toThrow('made to fail');
	expect(existsSync(path)).toBe(false);
});

test('what stood there stays where an archive cannot be finished', async () => {
	const path = makePath();
	writeFileSync(path, 'of somebody');
	const entries = function* (): Generator<ZipEntry> {
		yield { name: 'a.txt', bytes: Buffer.from('words') };
		throw new Error('no more of it');
	};
	await expect(writeZip(path, entries())).rejects.toThrow('no more of it');
	expect(readFileSync(path, 'utf8')).toBe('of somebody');
	expect(readdirSync(dirname(path))).toEqual(['a.zip']);
});
