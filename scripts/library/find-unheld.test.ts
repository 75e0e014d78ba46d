import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findUnheld } from './find-unheld.ts';

test('a document is held by what it says, whatever it is called', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'reader-unheld-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	mkdirSync(join(folder, 'library/sources/wirral'), { recursive: true });
	writeFileSync(join(folder, 'library/sources/wirral/2010-08-18.txt'), 'a letter');
	writeFileSync(join(folder, 'held.txt'), 'a letter');
	writeFileSync(join(folder, 'new.txt'), 'another letter');
	const [held, fresh, gone] = ['held.txt', 'new.txt', 'gone.txt'].map((name) => join(folder, name));
	expect(await findUnheld([held, fresh, gone] as string[], join(folder, 'library'))).toEqual([
		fresh,
		gone,
	]);
	expect(await findUnheld([held] as string[], join(folder, 'no-library'))).toEqual([held]);
});
