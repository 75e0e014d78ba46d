import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
	cpSync,
	existsSync,
	globSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';
import { outsideEnvironment } from '../built-site/outside-environment.ts';

/** Builds that are killed: a few with every run of the tests, ten where READER_KILLS says so. */
const kills = Number(process.env['READER_KILLS'] ?? 3);

const folder = mkdtempSync(join(tmpdir(), 'reader-killed-'));
const dist = join(folder, 'site/dist');
/** Two libraries whose sites differ, and what the whole site of each is. */
const libraries = ['knowsley', 'wirral'].map((name) => ({
	name,
	path: join(folder, name),
	whole: '',
}));
let duration = 0;

/** Begins a build, in a group of processes of its own. */
function begin(library: string, outDir: string) {
	const args = ['scripts/build.ts', '--library', library, '--outDir', outDir];
	return spawn(process.execPath, args, {
		cwd: projectRoot,
		env: {
			...outsideEnvironment(),
			READER_CACHE: join(folder, 'cache', library.replaceAll('/', '-')),
		},
		stdio: 'ignore',
		detached: true,
	});
}

async function build(library: string, outDir = dist): Promise<number> {
	const [status] = (await once(begin(library, outDir), 'exit')) as [number | null];
	return status ?? 1;
}

/** What a folder holds, names and bytes, but for the record of what it was built from. */
function digestOf(site: string): string {
	const hash = createHash('sha256');
	for (const name of globSync('**/*', { cwd: site, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== '.built-from')
		.map((entry) => join(entry.parentPath, entry.name).slice(site.length))
		.sort())
		hash.update(`${name}\0`).update(readFileSync(join(site, name)));
	return hash.digest('hex');
}

beforeAll(async () => {
	for (const library of libraries) {
		for (const part of ['reports', 'sources'])
			cpSync(
				join(projectRoot, 'content', part, library.name),
				join(library.path, part, library.name),
				{
					recursive: true,
				},
			);
	}
	const started = Date.now();
	// Both at once, of which one waits for the other.
	const places = libraries.map(({ name }) => join(folder, 'together', name));
	const statuses = await Promise.all(libraries.map(({ path }, at) => build(path, places[at])));
	expect(statuses).toEqual([0, 0]);
	duration = (Date.now() - started) / 2;
	for (const [at, library] of libraries.entries()) library.whole = digestOf(places[at] ?? '');
	cpSync(places[1] ?? '', dist, { recursive: true });
}, 600_000);

afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

test('two builds at once each give their own site', () => {
	const reports = libraries.map(({ name }) =>
		globSync('reports/*/*/source/index.html', { cwd: join(folder, 'together', name) }).map(
			(page) => page.split(/[/\\]/u)[1],
		),
	);
	expect(reports).toEqual(libraries.map(({ name }) => [name]));
});

test('a build that is killed leaves the site that stood there, and the next one builds as if nothing had been', async () => {
	const wholes = libraries.map(({ whole }) => whole);
	for (let kill = 0; kill < kills; kill += 1) {
		const child = begin(libraries[kill % 2]?.path ?? '', dist);
		// A build may end before it is killed.
		const ended = once(child, 'exit');
		await wait(duration * ((kill * 0.37 + 0.11) % 1.05));
		// Now the builder alone, now all that it has started.
		if (child.exitCode === null)
			process.kill(kill % 2 === 0 ? -(child.pid ?? 0) : (child.pid ?? 0), 'SIGKILL');
		await ended;
		if (existsSync(dist)) expect(wholes).toContain(digestOf(dist));
	}
	for (const library of libraries) {
		expect(await build(library.path)).toBe(0);
		expect(digestOf(dist)).toBe(library.whole);
	}
	expect(readdirSync(join(dist, '..'))).toEqual(['dist']);
}, 1_200_000);

test('a build that fails late leaves the site that stood there', async () => {
	const before = digestOf(dist);
	const broken = join(folder, 'broken');
	cpSync(libraries[0]?.path ?? '', broken, { recursive: true });
	// The document is read when its page is made, long after the site was begun.
	const [source = ''] = globSync('sources/**/*.txt', { cwd: broken });
	rmSync(join(broken, source));
	expect(await build(broken)).not.toBe(0);
	expect(digestOf(dist)).toBe(before);
	expect(readdirSync(join(dist, '..'))).toEqual(['dist']);
}, 300_000);
