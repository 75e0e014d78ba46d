import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { recordBody, type BodyRecord } from './body-record.ts';
import { keptBodies, keyOfBody } from './kept-bodies.ts';
import { listReports, reportFile } from './library-files.ts';

let cache: string;

beforeEach(() => {
	cache = mkdtempSync(join(tmpdir(), 'reader-bodies-'));
});

afterEach(() => rmSync(cache, { recursive: true, force: true }));

const id = 'ayton/2020-01-01';
const body = { nodes: [], findings: [], sections: [], repairs: [] } as unknown as BodyRecord;

test('what is kept of the shipped reports is what was read, down to what is undefined', async () => {
	const ids = await listReports('content');
	expect(ids.length).toBeGreaterThan(4);
	for (const each of ids) {
		const { body: mdx } = splitFrontmatter(readFileSync(reportFile('content', each), 'utf8'));
		keptBodies(cache).keep(each, 'key', recordBody(each, mdx));
		expect(keptBodies(cache).read(each, 'key')).toStrictEqual(recordBody(each, mdx));
	}
});

test('a body has another key where its file has changed, or what bodies are made by', () => {
	const keys = [keyOfBody('v1', 'words'), keyOfBody('v2', 'words'), keyOfBody('v1', 'others')];
	expect(new Set(keys).size).toBe(3);
});

test('a body is known by its key alone', () => {
	const bodies = keptBodies(cache);
	expect(bodies.has(id, 'key')).toBe(false);
	expect(bodies.read(id, 'key')).toBeNull();
	bodies.keep(id, 'key', body);
	expect(bodies.has(id, 'key')).toBe(true);
	expect(bodies.has(id, 'kex')).toBe(false);
	expect(bodies.has(id, 'ke')).toBe(false);
	expect(bodies.read(id, 'kex')).toBeNull();
	bodies.keep(id, 'later', body);
	expect(bodies.has(id, 'key')).toBe(false);
	expect(readdirSync(join(cache, 'bodies/ayton'))).toEqual(['2020-01-01.json']);
});

test('a body that is no longer whole is not read', () => {
	const bodies = keptBodies(cache);
	bodies.keep(id, 'key', body);
	const file = join(cache, 'bodies', `${id}.json`);
	writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5));
	expect(bodies.read(id, 'key')).toBeNull();
});

test('where nothing can be kept nothing is known, and nothing fails', () => {
	writeFileSync(join(cache, 'bodies'), 'a file where the folder would be');
	const bodies = keptBodies(cache);
	bodies.keep(id, 'key', body);
	expect(bodies.has(id, 'key')).toBe(false);
	expect(bodies.read(id, 'key')).toBeNull();
});
