import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { recordBody, type BodyRecord } from './body-record.ts';
import { keepBodies } from './kept-bodies.ts';
import { listReports, reportFile } from './library-files.ts';

let cache: string;

beforeEach(() => {
	cache = mkdtempSync(join(tmpdir(), 'reader-bodies-'));
});

afterEach(() => rmSync(cache, { recursive: true, force: true }));

const body = { nodes: [], findings: [], sections: [], repairs: [] } as unknown as BodyRecord;
const never = (): BodyRecord => {
	throw new Error('it is read again');
};

test('what is kept of the shipped reports is what was read, down to what is undefined', async () => {
	const ids = await listReports('content');
	expect(ids.length).toBeGreaterThan(4);
	const mdx = new Map(ids.map((id) => [id, readFileSync(reportFile('content', id), 'utf8')]));
	for (const [id, text] of mdx) {
		const read = (): BodyRecord => recordBody(id, splitFrontmatter(text).body);
		keepBodies(cache, 'v1')(id, text, read);
		expect(keepBodies(cache, 'v1')(id, text, never)).toStrictEqual(read());
	}
});

test.each([
	['its file has changed', 'v1', 'other words'],
	['what bodies are made by has changed', 'v2', 'words'],
])('a body is read again where %s', (_, version, mdx) => {
	keepBodies(cache, 'v1')('ayton/2020-01-01', 'words', () => body);
	const read = vi.fn(() => body);
	keepBodies(cache, version)('ayton/2020-01-01', mdx, read);
	expect(read).toHaveBeenCalledOnce();
});

test('a body is read again where what was kept is broken, and is whole then', () => {
	const keepBody = keepBodies(cache, 'v1');
	keepBody('ayton/2020-01-01', 'words', () => body);
	const file = join(cache, 'bodies/ayton/2020-01-01.json');
	writeFileSync(file, readFileSync(file, 'utf8').slice(0, -5));
	expect(keepBody('ayton/2020-01-01', 'words', () => body)).toEqual(body);
	expect(keepBody('ayton/2020-01-01', 'words', never)).toEqual(body);
	expect(readdirSync(join(cache, 'bodies/ayton'))).toEqual(['2020-01-01.json']);
});

test('a body is read where nothing can be kept', () => {
	writeFileSync(join(cache, 'bodies'), 'a file where the folder would be');
	expect(keepBodies(cache, 'v1')('ayton/2020-01-01', 'words', () => body)).toBe(body);
});
