import {
	appendFileSync,
	existsSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptIndex, keyOfIndex } from './kept-index.ts';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'reader-kept-index-'));
	for (const name of ['search/t1', 'pagefind', 'data'])
		mkdirSync(join(folder, 'site', name), { recursive: true });
	writeFileSync(join(folder, 'site/search/findings.json'), '{}');
	writeFileSync(join(folder, 'site/search/t1/0.json'), '["words"]');
	writeFileSync(join(folder, 'site/pagefind/entry.json'), 'of Pagefind');
	writeFileSync(join(folder, 'site/data/reports.csv'), 'of no index');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (...path: string[]): string => join(folder, ...path);

test('an index that was kept is put into another site, and nothing beside it', async () => {
	const kept = keptIndex(at('cache'));
	await kept.keep('key', at('site'));
	expect(await kept.take('key', at('next'))).toBe(true);
	expect(readFileSync(at('next/search/findings.json'), 'utf8')).toBe('{}');
	expect(readFileSync(at('next/search/t1/0.json'), 'utf8')).toBe('["words"]');
	expect(readFileSync(at('next/pagefind/entry.json'), 'utf8')).toBe('of Pagefind');
	expect(existsSync(at('next/data'))).toBe(false);
});

test('an index is known by its key, and only the last is kept', async () => {
	const kept = keptIndex(at('cache'));
	expect(await kept.take('key', at('next'))).toBe(false);
	await kept.keep('key', at('site'));
	expect(await kept.take('ke', at('next'))).toBe(false);
	rmSync(at('site/search/t1'), { recursive: true });
	await kept.keep('later', at('site'));
	expect(await kept.take('key', at('next'))).toBe(false);
	expect(existsSync(at('next'))).toBe(false);
	expect(await kept.take('later', at('next'))).toBe(true);
	expect(existsSync(at('next/search/t1'))).toBe(false);
});

test.each([
	['a file has other bytes', () => appendFileSync(at('cache/search-index/search/t1/0.json'), ' ')],
	['a file is gone', () => rmSync(at('cache/search-index/pagefind/entry.json'))],
	['a file is one too many', () => writeFileSync(at('cache/search-index/search/x.json'), '')],
	[
		'a folder stands for a file',
		() => {
			rmSync(at('cache/search-index/.seal'));
			mkdirSync(at('cache/search-index/.seal'));
		},
	],
])('an index is not taken where %s', async (_what, spoil) => {
	const kept = keptIndex(at('cache'));
	await kept.keep('key', at('site'));
	spoil();
	expect(await kept.take('key', at('next'))).toBe(false);
	expect(existsSync(at('next/search'))).toBe(false);
	expect(existsSync(at('next/pagefind'))).toBe(false);
});

test.each(['search-index', 'search-index.part'])(
	'a folder of somebody else stays as it is, and no index is kept: %s',
	async (name) => {
		mkdirSync(at('cache', name), { recursive: true });
		writeFileSync(at('cache', name, 'mine.txt'), 'mine');
		const kept = keptIndex(at('cache'));
		await kept.keep('key', at('site'));
		expect(readFileSync(at('cache', name, 'mine.txt'), 'utf8')).toBe('mine');
		expect(await kept.take('key', at('next'))).toBe(false);
	},
);

test('what a keeping that was killed has left is no hindrance to the next', async () => {
	mkdirSync(at('cache/search-index.part/search'), { recursive: true });
	writeFileSync(at('cache/search-index.part/.seal'), '');
	writeFileSync(at('cache/search-index.part/search/half.json'), '[');
	const kept = keptIndex(at('cache'));
	await kept.keep('key', at('site'));
	expect(await kept.take('key', at('next'))).toBe(true);
	expect(existsSync(at('next/search/half.json'))).toBe(false);
});

test('where nothing can be kept nothing fails, and nothing is taken', async () => {
	writeFileSync(at('cache'), 'a file where the folder would be');
	const kept = keptIndex(at('cache'));
	await kept.keep('key', at('site'));
	expect(await kept.take('key', at('next'))).toBe(false);
});

test('records that differ have another key, and so have those that are parted in another way', async () => {
	for (const [name, text] of Object.entries({ a: 'one', b: 'two', c: 'onetwo', d: '' }))
		writeFileSync(at(name), text);
	const keys = await Promise.all(
		[['a', 'b'], ['b', 'a'], ['a'], ['c', 'd'], ['c']].map((names) =>
			keyOfIndex(
				'.',
				names.map((name) => at(name)),
			),
		),
	);
	expect(new Set(keys).size).toBe(5);
	expect(await keyOfIndex('.', [at('a'), at('b')])).toBe(keys[0]);
});
