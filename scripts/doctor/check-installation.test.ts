import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { checkInstallation } from './check-installation.ts';

const lock = JSON.stringify({ packages: { '': {}, 'node_modules/a': { version: '1.0.0' } } });

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'reader-installation-'));
	onTestFinished(() => {
		rmSync(root, { recursive: true });
	});
	mkdirSync(join(root, 'node_modules'));
});

async function diagnose(locked: string, installed: string): Promise<string[]> {
	writeFileSync(join(root, 'package-lock.json'), locked);
	writeFileSync(join(root, 'node_modules/.package-lock.json'), installed);
	return (await checkInstallation(root, 'v24.0.0')).map(({ about }) => about);
}

test.each([
	['those of the lock file', lock, lock, 'The packages are those of the lock file'],
	['others', lock, lock.replace('1.0.0', '1.0.1'), '1 package is not those of the lock file (a)'],
	['half a record', lock, lock.slice(0, 20), 'The packages are not installed'],
	['half a lock file', lock.slice(0, 20), lock, 'There is no whole lock file'],
])('says what is wrong with packages that are %s', async (_, locked, installed, said) => {
	expect(await diagnose(locked, installed)).toEqual(['Node v24.0.0 runs the commands', said]);
});
