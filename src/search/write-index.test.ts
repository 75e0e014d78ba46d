import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { SearchRecord } from './search-record.ts';
import { writeSearchIndex } from './write-index.ts';

const folder = mkdtempSync(join(tmpdir(), 'reader-index-'));

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

function records(count: number): AsyncIterable<SearchRecord> {
	const made = Array.from({ length: count }, (_, position): SearchRecord => ({
		url: `/reports/wirral/2010-08-18/#p${position}`,
		content: `finding ${position}`,
		language: 'en',
		filters: { authority: ['wirral'] },
		sort: { date: '2010-08-18' },
	}));
	return (async function* () {
		for (const record of made) yield await Promise.resolve(record);
	})();
}

describe('writeSearchIndex', () => {
	it('writes each record, and no interface that nothing uses', async () => {
		const outputPath = join(folder, 'three');
		expect(await writeSearchIndex(records(3), outputPath)).toBe(3);
		expect(readdirSync(join(outputPath, 'fragment'))).toHaveLength(3);
		const files = readdirSync(outputPath);
		expect(files).toContain('pagefind.js');
		expect(files.filter((name) => /\.css$|-ui|highlight/u.test(name))).toEqual([]);
	});

	it('takes more records than wait at a time', async () => {
		const outputPath = join(folder, 'many');
		expect(await writeSearchIndex(records(5000), outputPath)).toBe(5000);
		expect(readdirSync(join(outputPath, 'fragment'))).toHaveLength(5000);
	});

	it('writes an index of nothing', async () => {
		expect(await writeSearchIndex(records(0), join(folder, 'none'))).toBe(0);
	});
});
