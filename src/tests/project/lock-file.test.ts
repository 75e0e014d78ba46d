import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../built-site/built-folder.ts';

interface LockFile {
	packages: Record<string, { optionalDependencies?: Record<string, string> }>;
}

const lock = JSON.parse(readFileSync(join(projectRoot, 'package-lock.json'), 'utf8')) as LockFile;
const manifest = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as Record<
	'dependencies' | 'devDependencies',
	Record<string, string>
>;

test('the lock file holds the parts of every package for every platform', () => {
	// `npm ci` fails on every platform if the lock file names a part that it does not hold.
	const held = new Set(
		Object.keys(lock.packages).map((path) => path.split('node_modules/').at(-1)),
	);
	const absent = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
		Object.keys(optionalDependencies)
			.filter((name) => !held.has(name))
			.map((name) => `${path} lacks ${name}`),
	);
	expect(absent).toEqual([]);
	expect(held).toContain('@pagefind/darwin-arm64');
	expect(held).toContain('@pagefind/windows-x64');
});

test('every dependency is pinned to one exact version', () => {
	const versions = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies });
	expect(versions.length).toBeGreaterThan(20);
	expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))).toEqual([]);
});
