import { execFile } from 'node:child_process';
import {
	cpSync,
	existsSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';
import { outsideEnvironment } from '../built-site/outside-environment.ts';

// Each night of it may build a site.
vi.setConfig({ testTimeout: 600_000 });

const folder = mkdtempSync(join(tmpdir(), 'reader-nightly-'));
const [inbox, library, outDir] = ['inbox', 'library', 'public'].map((name) =>
	join(folder, name),
) as [string, string, string];

/** Runs the command as a scheduler would, and answers its exit status with all that it printed. */
function nightly(): Promise<{ status: number; said: string }> {
	return new Promise((settle) => {
		execFile(
			process.execPath,
			['scripts/nightly.ts', inbox, '--library', library, '--outDir', outDir, '--compress'],
			{ cwd: projectRoot, env: { ...outsideEnvironment(), READER_CACHE: join(folder, 'cache') } },
			(error, stdout, stderr) => {
				settle({ status: typeof error?.code === 'number' ? error.code : 0, said: stdout + stderr });
			},
		);
	});
}

beforeAll(() => {
	mkdirSync(inbox);
	const letter = join(projectRoot, 'scripts/ingest/golden/monitoring-letter/source.txt');
	cpSync(letter, join(inbox, 'letter.txt'));
});

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('a night takes in what is new, proves it and publishes; the next finds nothing to do', async () => {
	const first = await nightly();
	expect(first).toMatchObject({
		status: 0,
		said: expect.stringContaining('Published in') as string,
	});
	expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toContain('Inspection Reader');
	expect(existsSync(join(outDir, 'index.html.br'))).toBe(true);
	const second = await nightly();
	expect(second).toMatchObject({
		status: 0,
		said: expect.stringContaining('Nothing has changed') as string,
	});
});

test('a document that cannot be taken in stops it, and the site stays', async () => {
	const before = readFileSync(join(outDir, '.built-from'), 'utf8');
	writeFileSync(join(inbox, 'broken.pdf'), '%PDF-1.7 broken');
	const { status, said } = await nightly();
	expect(status).toBe(1);
	expect(said).toContain('broken.pdf');
	expect(said).toContain('Nothing is published: the site stays as it was.');
	expect(readFileSync(join(outDir, '.built-from'), 'utf8')).toBe(before);
	rmSync(join(inbox, 'broken.pdf'));
});

test('a report that does not hold against its source stops it too', async () => {
	const [report = ''] = globSync(join(library, 'reports/**/*.mdx'));
	const text = readFileSync(report, 'utf8');
	writeFileSync(report, text.replace(/\bchildren\b/u, 'nobody'));
	const { status, said } = await nightly();
	expect(status).toBe(1);
	expect(said).toContain('The library does not hold.');
	writeFileSync(report, text);
});

test('scripts of the build before stay for tabs that are open', async () => {
	writeFileSync(join(outDir, '_astro/earlier.Abc123.js'), 'export {}');
	// As if it had been built from something else.
	const mark = join(outDir, '.built-from');
	writeFileSync(mark, readFileSync(mark, 'utf8').replace(/^[0-9a-f]{64}/u, '0'.repeat(64)));
	const { status, said } = await nightly();
	expect(said).toMatch(/Kept for open tabs: [1-9]/u);
	expect(status).toBe(0);
	expect(existsSync(join(outDir, '_astro/earlier.Abc123.js'))).toBe(true);
});
