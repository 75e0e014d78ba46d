import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { totalmem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { recordsFolder } from '../../src/search/index/write-records.ts';
import { heapFlags, memoryOfIndex } from './memory.ts';

test('an index takes memory by the bytes of its records, and none where there are none', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'reader-memory-'));
	try {
		expect(await memoryOfIndex(folder)).toBe(0);
		mkdirSync(join(folder, recordsFolder), { recursive: true });
		writeFileSync(join(folder, recordsFolder, '0.jsonl'), 'x'.repeat(1000));
		const one = await memoryOfIndex(folder);
		writeFileSync(join(folder, recordsFolder, '1.jsonl'), 'x'.repeat(1000));
		expect(await memoryOfIndex(folder)).toBe(2 * one);
		expect(one).toBeGreaterThan(1000);
	} finally {
		rmSync(folder, { recursive: true });
	}
});

test('a process may fill most of the memory of the machine, unless somebody has set a limit', () => {
	const [flag = ''] = heapFlags({});
	const megabytes = Number(flag.replace('--max-old-space-size=', ''));
	expect(megabytes).toBeGreaterThan(100);
	expect(megabytes * 2 ** 20).toBeLessThan(totalmem());
	expect(heapFlags({ NODE_OPTIONS: '--enable-source-maps --max-old-space-size=900' })).toEqual([]);
});
