import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	rmSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { daysUnused } from '../files/cached-files.ts';
import type { BodyRecord } from './body-record.ts';
import { dropUnusedBodies, keptBodies, keyOfBody } from './kept-bodies.ts';

let folder: string;
let cache: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'reader-unused-'));
	cache = join(folder, 'cache');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const body = { nodes: [], findings: [], sections: [], repairs: [] } as unknown as BodyRecord;
const key = keyOfBody('version', 'words');
const file = (id: string) => join(cache, 'bodies', `${id}.json`);

function lastUsed(path: string, daysAgo: number): void {
	const seconds = Date.now() / 1000 - daysAgo * 24 * 60 * 60;
	utimesSync(path, seconds, seconds);
}

function keep(id: string, daysAgo: number): void {
	keptBodies(cache).keep(id, key, body);
	lastUsed(file(id), daysAgo);
}

function write(path: string, text: string): string {
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, text);
	lastUsed(path, 365);
	return path;
}

test('a body that no build has used for long is dropped, and one that was used stays', async () => {
	keep('ayton/2020-01-01', daysUnused + 1);
	keep('ayton/2020-01-01/versions/1', daysUnused + 1);
	keep('ayton/2021-01-01', daysUnused - 1);
	await dropUnusedBodies(cache);
	expect(existsSync(file('ayton/2020-01-01'))).toBe(false);
	expect(existsSync(file('ayton/2020-01-01/versions/1'))).toBe(false);
	expect(keptBodies(cache).read('ayton/2021-01-01', key)).toEqual(body);
});

test.each(['has', 'read'] as const)(
	'a body is used by whoever asks for it under its key: %s',
	async (ask) => {
		keep('ayton/2020-01-01', daysUnused + 1);
		keep('ayton/2021-01-01', daysUnused + 1);
		keptBodies(cache)[ask]('ayton/2020-01-01', key);
		keptBodies(cache)[ask]('ayton/2021-01-01', keyOfBody('version', 'other words'));
		await dropUnusedBodies(cache);
		expect(existsSync(file('ayton/2020-01-01'))).toBe(true);
		expect(existsSync(file('ayton/2021-01-01'))).toBe(false);
	},
);

test('what a process that was killed has left is dropped too', async () => {
	const part = write(`${file('ayton/2020-01-01')}.4711`, `${key}\n{"nodes":[`);
	await dropUnusedBodies(cache);
	expect(existsSync(part)).toBe(false);
});

test('what no build has made stays, however old it is', async () => {
	const others = [
		write(join(cache, 'bodies/notes.txt'), `${key}\n{}`),
		write(join(cache, 'bodies/ayton/settings.json'), '{"key":"a value of somebody"}'),
		write(join(cache, 'data-store.json'), `${key}\n{}`),
		write(join(folder, 'elsewhere/2020-01-01.json'), `${key}\n{}`),
	];
	symlinkSync(join(folder, 'elsewhere'), join(cache, 'bodies/linked'));
	symlinkSync(join(folder, 'elsewhere/2020-01-01.json'), join(cache, 'bodies/2020-01-01.json'));
	await dropUnusedBodies(cache);
	expect(others.filter((path) => !existsSync(path))).toEqual([]);
	expect(existsSync(join(cache, 'bodies/linked'))).toBe(true);
});

test('a cache that is not there is no fault', async () => {
	await expect(dropUnusedBodies(cache)).resolves.toBeUndefined();
});
