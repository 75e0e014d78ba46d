import subsetFont from 'subset-font';

/** The copyright and the licence stay in the file. Those below 7 stay without being asked for. */
const licenceNames = [13, 14];

/**
 * A smaller typeface: some characters of one, with their kerning, under a name of its own, because the licence of the
 * whole reserves the name "Source" for the whole.
 *
 * @param whole Source Serif 4, as any kind of font file
 * @param characters those to keep
 * @returns WOFF2
 */
export async function subsetTypeface(whole: Buffer, characters: string): Promise<Buffer> {
	const unpacked = await subsetFont(whole, undefined, {
		keepAllGlyphs: true,
		targetFormat: 'sfnt',
		preserveNameIds: licenceNames,
	});
	return subsetFont(rename(unpacked), characters, {
		targetFormat: 'woff2',
		keepFeatures: ['kern'],
		preserveNameIds: licenceNames,
	});
}

/** Both names have the same length, so that nothing else in the file moves. */
function rename(font: Buffer): Buffer {
	const renamed = Buffer.from(font);
	for (const [name, other] of [
		['Source Serif', 'Reader Serif'],
		['SourceSerif', 'ReaderSerif'],
	] as const) {
		const [before, after] = [inUtf16(name), inUtf16(other)];
		for (let at = renamed.indexOf(before); at >= 0; at = renamed.indexOf(before, at + 1))
			after.copy(renamed, at);
	}
	return renamed;
}

/** As font files write text: UTF-16, the higher byte first. */
function inUtf16(text: string): Buffer {
	return Buffer.from(text, 'utf16le').swap16();
}
