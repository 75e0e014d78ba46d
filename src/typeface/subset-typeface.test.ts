import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { expect, test } from 'vitest';
import { subsetTypeface } from './subset-typeface.ts';

const whole = readFileSync(
	fileURLToPath(
		import.meta.resolve('@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2'),
	),
);

/** The texts of a font file, without what tells bytes from letters. */
async function textOf(font: Buffer): Promise<string> {
	const unpacked = await subsetFont(font, undefined, {
		keepAllGlyphs: true,
		targetFormat: 'sfnt',
		preserveNameIds: [13, 14],
	});
	return unpacked.toString('latin1').replaceAll('\0', '');
}

test('is smaller the fewer characters it keeps, and the same each time', async () => {
	const [few, more, again] = [
		await subsetTypeface(whole, 'abc'),
		await subsetTypeface(whole, 'abcdefghijklm'),
		await subsetTypeface(whole, 'abc'),
	];
	expect(few.toString('latin1', 0, 4)).toBe('wOF2');
	expect(few.length).toBeLessThan(more.length);
	expect(more.length).toBeLessThan(whole.length / 4);
	expect(again.equals(few)).toBe(true);
});

test('has a name of its own, and keeps the copyright and the licence', async () => {
	expect(await textOf(whole)).toContain('Source Serif 4');
	const text = await textOf(await subsetTypeface(whole, 'abc'));
	expect(text).toContain('Reader Serif 4');
	expect(text).not.toMatch(/Source ?Serif/u);
	expect(text).toContain('Reserved Font Name');
	expect(text).toContain('scripts.sil.org/OFL');
});
