import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findMissingParts } from './find-missing-parts.ts';
import { writePagefind } from './write-pagefind.ts';

test.each(['unknown', 'en'] as const)(
	'finds parts of an index that were not written: %s',
	async (language) => {
		const folder = mkdtempSync(join(tmpdir(), 'reader-parts-'));
		onTestFinished(() => rmSync(folder, { recursive: true }));
		const records = ['visits are late', 'plans are short'].map((content, at) => ({
			url: `made-up/${at}`,
			content,
		}));
		expect(await writePagefind(records, language, folder)).toBe(2);
		expect(await findMissingParts(folder, language)).toEqual([]);
		const [chunk = ''] = readdirSync(join(folder, 'index'));
		rmSync(join(folder, 'index', chunk));
		expect(await findMissingParts(folder, language)).toEqual([chunk.replace('.pf_index', '')]);
		const [record = ''] = readdirSync(join(folder, 'fragment'));
		rmSync(join(folder, 'fragment', record));
		expect(await findMissingParts(folder, language)).toHaveLength(2);
	},
);

test('finds that the list of parts is missing', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'reader-parts-'));
	onTestFinished(() => rmSync(folder, { recursive: true }));
	expect(await findMissingParts(folder, 'en')).toEqual(['pf_meta']);
});
