import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { deleteIfStill, guardOf } from './delete-if-still.ts';

let file: string;
let guard: string;
beforeEach(() => {
	const folder = mkdtempSync(join(tmpdir(), 'reader-delete-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true, force: true });
	});
	file = join(folder, 'lock');
	guard = guardOf(file);
});

test('deletes a file that holds the text, and leaves one that holds another', async () => {
	writeFileSync(file, 'old');
	expect(await deleteIfStill(file, 'older')).toBe(true);
	expect(readFileSync(file, 'utf8')).toBe('old');
	expect(await deleteIfStill(file, 'old')).toBe(true);
	expect(existsSync(file)).toBe(false);
	expect(await deleteIfStill(file, 'old')).toBe(true);
	expect(existsSync(guard)).toBe(false);
});

test('does nothing while another is at it, unless that was killed long ago', async () => {
	writeFileSync(file, 'old');
	writeFileSync(guard, '');
	expect(await deleteIfStill(file, 'old')).toBe(false);
	expect(existsSync(file)).toBe(true);
	utimesSync(guard, 1, 1);
	expect(await deleteIfStill(file, 'old')).toBe(false);
	expect(await deleteIfStill(file, 'old')).toBe(true);
	expect(existsSync(file)).toBe(false);
});

test('where there is no folder there is nothing to delete', async () => {
	expect(await deleteIfStill(join(file, 'in', 'none'), '')).toBe(false);
});
