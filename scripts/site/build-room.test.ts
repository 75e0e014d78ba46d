import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeReportKeys } from '../../src/site-folder/report-keys.ts';
import { clearRooms, makeRoom, moveFiles, moveIn, removeRoom } from './build-room.ts';

const nobody = 999_999_999;

function makePlace(old?: string): { outDir: string; parent: string } {
	const parent = mkdtempSync(join(tmpdir(), 'reader-room-'));
	onTestFinished(() => {
		rmSync(parent, { recursive: true });
	});
	const outDir = join(parent, 'dist');
	if (old !== undefined) writeSite(outDir, old);
	return { outDir, parent };
}

function writeSite(folder: string, words: string): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, 'index.html'), words);
}

const wordsOf = (folder: string) => readFileSync(join(folder, 'index.html'), 'utf8');

test.each([undefined, 'old'])(
	'a new site takes the place of %s, and nothing is left beside it',
	async (old) => {
		const { outDir, parent } = makePlace(old);
		const room = await makeRoom(outDir);
		writeSite(room.site, 'new');
		await moveIn(room, outDir);
		await removeRoom(room);
		expect(wordsOf(outDir)).toBe('new');
		expect(readdirSync(parent)).toEqual(['dist']);
	},
);

test('files of data are moved into the site, and over none that is there', async () => {
	const { outDir } = makePlace('page');
	const room = await makeRoom(outDir);
	writeSite(join(outDir, 'reports/a'), 'page');
	for (const file of ['data/b.csv', 'reports/a/report.json', 'reports/c/report.json']) {
		mkdirSync(join(room.data, file, '..'), { recursive: true });
		writeFileSync(join(room.data, file), file);
	}
	await moveFiles(room.data, outDir);
	expect(readFileSync(join(outDir, 'reports/a/report.json'), 'utf8')).toBe('reports/a/report.json');
	expect(readdirSync(join(outDir, 'reports/a')).sort()).toEqual(['index.html', 'report.json']);
	expect(existsSync(join(outDir, 'reports/c/report.json'))).toBe(true);
	writeSite(room.data, 'another');
	await expect(moveFiles(room.data, outDir)).rejects.toThrow('two files would be');
});

test('the old site stays where the new one cannot come', async () => {
	const { outDir } = makePlace('old');
	const room = await makeRoom(outDir);
	await expect(moveIn(room, outDir)).rejects.toThrow('ENOENT');
	expect(wordsOf(outDir)).toBe('old');
});

/** Writes into a site that it has the pages of a report, and the pages themselves unless they are kept elsewhere. */
async function writeReport(site: string, words: string | null, key = 'a'): Promise<void> {
	if (words !== null) writeSite(join(site, 'reports/wirral/2010-08-18'), words);
	await writeReportKeys(site, [{ id: 'wirral/2010-08-18', key, names: 'b' }]);
}

test('a new site brings the pages that it keeps from the old one', async () => {
	const { outDir, parent } = makePlace('old');
	await writeReport(outDir, 'kept');
	const room = await makeRoom(outDir);
	const report = 'reports/wirral/2010-08-18';
	for (const site of [outDir, room.site]) {
		mkdirSync(join(site, report), { recursive: true });
		writeFileSync(join(site, report, 'report.json'), `data of ${site === outDir ? 'old' : 'new'}`);
		mkdirSync(join(site, report, 'versions/1'), { recursive: true });
		writeFileSync(join(site, report, 'versions/1/report.json'), '');
	}
	// Pages of an older version are kept, its data made anew.
	writeFileSync(join(outDir, report, 'versions/1/page'), '');
	writeSite(room.site, 'new');
	await writeReport(room.site, null);
	await moveIn(room, outDir);
	await removeRoom(room);
	expect(wordsOf(outDir)).toBe('new');
	expect(wordsOf(join(outDir, report))).toBe('kept');
	expect(readFileSync(join(outDir, report, 'report.json'), 'utf8')).toBe('data of new');
	expect(readdirSync(join(outDir, report, 'versions/1')).sort()).toEqual(['page', 'report.json']);
	expect(readdirSync(parent)).toEqual(['dist']);
});

test('a build that was killed before it had brought what it keeps is ended by the next', async () => {
	const { outDir, parent } = makePlace('new');
	await writeReport(outDir, null);
	const room = await makeRoom(outDir);
	writeSite(room.previous, 'old');
	await writeReport(room.previous, 'kept');
	writeFileSync(join(room.folder, 'build-room'), String(nobody));
	await clearRooms(outDir);
	expect(wordsOf(join(outDir, 'reports/wirral/2010-08-18'))).toBe('kept');
	expect(readdirSync(parent)).toEqual(['dist']);
});

test('pages made from something else are not brought', async () => {
	const { outDir } = makePlace('old');
	await writeReport(outDir, 'kept', 'another');
	const room = await makeRoom(outDir);
	writeSite(room.site, 'new');
	await writeReport(room.site, null);
	await moveIn(room, outDir);
	expect(existsSync(join(outDir, 'reports'))).toBe(false);
});

test('a build that was killed between the two renames is ended by the next', async () => {
	const { outDir, parent } = makePlace();
	const room = await makeRoom(outDir);
	writeSite(room.previous, 'old');
	writeSite(room.site, 'new');
	writeFileSync(join(room.folder, 'build-room'), String(nobody));
	await clearRooms(outDir);
	expect(wordsOf(outDir)).toBe('new');
	expect(readdirSync(parent)).toEqual(['dist']);
});

test('what a killed build has left is cleared, also what was cleared in part', async () => {
	const { outDir, parent } = makePlace('old');
	for (const what of ['half', 'mark', 'nothing']) {
		const room = await makeRoom(outDir);
		if (what === 'half') writeSite(room.site, 'half');
		if (what === 'nothing') rmSync(join(room.folder, 'build-room'));
		else writeFileSync(join(room.folder, 'build-room'), String(nobody));
	}
	await clearRooms(outDir);
	expect(wordsOf(outDir)).toBe('old');
	expect(readdirSync(parent)).toEqual(['dist']);
});

test('what is not ours is left alone, whatever its name, and so is the room of a build that goes on', async () => {
	const { outDir, parent } = makePlace('old');
	writeSite(join(parent, '.dist.building-thesis'), 'thesis');
	writeSite(join(parent, '.dist.building-x/site'), 'words');
	const other = await makeRoom(outDir);
	writeFileSync(join(other.folder, 'build-room'), String(process.ppid));
	await clearRooms(outDir);
	expect(existsSync(join(parent, '.dist.building-thesis/index.html'))).toBe(true);
	expect(existsSync(join(parent, '.dist.building-x/site/index.html'))).toBe(true);
	expect(existsSync(other.folder)).toBe(true);
});
