import { crc32, inflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { encodePng } from './encode-png.ts';

const picture = {
	...{ width: 3, height: 2, pixels: Uint8Array.from([0, 1, 2, 2, 1, 0]) },
	palette: [
		[255, 0, 0],
		[0, 255, 0],
		[0, 0, 255],
	] as const,
};

/** The parts of a PNG, with their sums proved. */
function readChunks(png: Buffer): Map<string, Buffer> {
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < png.length;) {
		const end = at + 8 + png.readUInt32BE(at);
		expect(png.readUInt32BE(end)).toBe(crc32(png.subarray(at + 4, end)));
		chunks.set(png.toString('latin1', at + 4, at + 8), png.subarray(at + 8, end));
		at = end + 4;
	}
	return chunks;
}

test('writes a PNG of eight bits a pixel with its palette, each part with its sum', () => {
	const png = encodePng(picture);
	expect(png.toString('latin1', 1, 4)).toBe('PNG');
	const chunks = readChunks(png);
	expect([...chunks.keys()]).toEqual(['IHDR', 'PLTE', 'IDAT', 'IEND']);
	expect([...(chunks.get('IHDR') ?? [])]).toEqual([0, 0, 0, 3, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
	expect([...(chunks.get('PLTE') ?? [])]).toEqual([255, 0, 0, 0, 255, 0, 0, 0, 255]);
	expect([...inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0))]).toEqual([0, 0, 1, 2, 0, 2, 1, 0]);
});

test('writes the same bytes each time', () => {
	expect(encodePng(picture).equals(encodePng(picture))).toBe(true);
});
