import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { plainFolder } from './plain-folder.ts';

async function makeFolder(name: string): Promise<{ folder: string; spare: string }> {
	const root = await mkdtemp(join(tmpdir(), 'reader-plain-'));
	onTestFinished(() => rm(root, { recursive: true }));
	const folder = join(root, name, 'reports');
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, 'a.mdx'), name);
	return { folder, spare: join(root, 'spare') };
}

test.each(['library', 'my library', 'Bücherei.2'])(
	'a folder in %s is read where it is',
	async (name) => {
		const { folder, spare } = await makeFolder(name);
		expect(await plainFolder(folder, spare)).toBe(folder);
	},
);

test.each(['a#b', 'a?b', '50%', 'a%20b', 'a[b]', 'a{b}', '!a', "it's"])(
	'a folder in %s is read from a copy, which holds nothing older',
	async (name) => {
		const { folder, spare } = await makeFolder(name);
		await mkdir(join(spare, 'reports'), { recursive: true });
		await writeFile(join(spare, 'reports/old.mdx'), '');
		const copy = await plainFolder(folder, spare);
		expect(copy).toBe(join(spare, 'reports'));
		expect(await readFile(join(copy, 'a.mdx'), 'utf8')).toBe(name);
		await expect(readFile(join(copy, 'old.mdx'))).rejects.toThrow();
	},
);
