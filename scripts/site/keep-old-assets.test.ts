import {
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { keepOldAssets } from './keep-old-assets.ts';

/** A site with scripts, each with its age in days. */
function makeSite(scripts: Record<string, number>, now: Date): string {
	const folder = mkdtempSync(join(tmpdir(), 'reader-assets-'));
	onTestFinished(() => {
		rmSync(folder, { recursive: true });
	});
	mkdirSync(join(folder, '_astro'));
	for (const [name, days] of Object.entries(scripts)) {
		writeFileSync(join(folder, '_astro', name), name);
		const made = new Date(now.getTime() - days * 24 * 60 * 60 * 1000);
		utimesSync(join(folder, '_astro', name), made, made);
	}
	return folder;
}

const now = new Date('2026-11-29T12:00:00Z');

test('scripts of the site before are put back beside the new ones, old ones of old builds are not', async () => {
	const site = makeSite({ 'a.1.js': 1, 'b.1.js': 29, 'c.1.js': 31 }, now);
	const putBack = await keepOldAssets(site, now);
	rmSync(join(site, '_astro'), { recursive: true });
	mkdirSync(join(site, '_astro'));
	writeFileSync(join(site, '_astro/a.1.js'), 'new');
	expect(await putBack()).toBe(1);
	expect(readdirSync(join(site, '_astro')).sort()).toEqual(['a.1.js', 'b.1.js']);
	expect(readFileSync(join(site, '_astro/a.1.js'), 'utf8')).toBe('new');
});

test('what is put back keeps its age', async () => {
	const site = makeSite({ 'a.1.js': 20 }, now);
	for (const days of [0, 9, 11]) {
		const putBack = await keepOldAssets(site, new Date(now.getTime() + days * 24 * 60 * 60 * 1000));
		rmSync(join(site, '_astro'), { recursive: true });
		expect(await putBack()).toBe(days <= 10 ? 1 : 0);
	}
});

test('where no site was there is nothing to keep', async () => {
	const folder = join(makeSite({}, now), 'nowhere');
	expect(await (await keepOldAssets(folder, now))()).toBe(0);
});
