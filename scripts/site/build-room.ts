import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import {
	packedExtensions,
	readReportKeys,
	reportFolder,
} from '../../src/site-folder/report-keys.ts';
import { isAlive } from '../cli/hold-lock.ts';

/** A hidden folder beside that of a site, in which the site is built anew while the old one stands. */
export interface BuildRoom {
	/** Its absolute path. */
	folder: string;
	/** Where the new site is built. */
	site: string;
	/** Where files of data are written meanwhile, to be moved into it. */
	data: string;
	/** Where the old site goes when the new one takes its place. */
	previous: string;
}

/** The file by which such a folder is known as ours. It holds the number of the process that builds there. */
const markName = 'build-room';

/** How often it is tried to put a site in its place, where something stands there again. */
const attempts = 5;

/** Makes a room for a build. `outDir` is the folder of the site, links followed. */
export async function makeRoom(outDir: string): Promise<BuildRoom> {
	await mkdir(dirname(outDir), { recursive: true });
	const folder = await mkdtemp(join(dirname(outDir), prefixOf(outDir)));
	await writeFile(join(folder, markName), String(process.pid));
	return roomIn(folder);
}

/** Moves all that is in a folder into another, in which none of its files may stand yet. */
export async function moveFiles(from: string, to: string): Promise<void> {
	for (const entry of await readdir(from, { withFileTypes: true })) {
		const [old, now] = [join(from, entry.name), join(to, entry.name)];
		if (entry.isDirectory() && existsSync(now)) await moveFiles(old, now);
		else if (existsSync(now)) throw new Error(`two files would be ${now}`);
		else await rename(old, now);
	}
}

/**
 * Puts the new site in the place of the old one, by two renames, and brings the pages that it keeps after it. Whoever is
 * killed on the way leaves the rest in the room, and `clearRooms` ends what was begun.
 *
 * @throws if the system lets no folder of that name be moved; the old site then stands where it stood
 */
export async function moveIn(room: BuildRoom, outDir: string): Promise<void> {
	await swap(room, outDir);
	await bringKept(room, outDir);
}

async function swap({ site, previous }: BuildRoom, outDir: string): Promise<void> {
	for (let attempt = 1; ; attempt += 1) {
		await rename(outDir, previous).catch((error: NodeJS.ErrnoException) => {
			if (error.code !== 'ENOENT') throw error;
		});
		try {
			await rename(site, outDir);
			return;
		} catch (error) {
			await rename(previous, outDir).catch(() => undefined);
			const { code = '' } = error as NodeJS.ErrnoException;
			// Another build was faster.
			if (!['ENOTEMPTY', 'EEXIST'].includes(code) || attempt === attempts) throw error;
		}
	}
}

/**
 * Brings the pages of reports that a site says it has, and has not, from the site that stood before: an incremental build
 * made none that would come out the same. What it did make beside them, such as data of a report, takes the place of what
 * stood there.
 */
async function bringKept({ previous }: BuildRoom, outDir: string): Promise<void> {
	const [listed, before] = await Promise.all([outDir, previous].map(readReportKeys));
	for (const [id, { key }] of listed ?? []) {
		const [from, to] = [join(previous, reportFolder(id)), join(outDir, reportFolder(id))];
		const isThere = existsSync(join(to, 'index.html'));
		if (isThere || before?.get(id)?.key !== key || !existsSync(from)) continue;
		await mkdir(to, { recursive: true });
		await layOver(to, from);
		await rename(from, to);
	}
}

/** Moves all that is in a folder into another, where it takes the place of what is there: folders are joined, such as those of older versions. */
async function layOver(newer: string, older: string): Promise<void> {
	for (const entry of await readdir(newer, { withFileTypes: true })) {
		const [from, to] = [join(newer, entry.name), join(older, entry.name)];
		if (entry.isDirectory() && existsSync(to)) {
			await layOver(from, to);
			continue;
		}
		for (const old of ['', ...packedExtensions])
			await rm(to + old, { recursive: true, force: true });
		await rename(from, to);
	}
	await rmdir(newer);
}

/** Removes a room with all that it holds, its mark last, so that what is left is still known as ours. */
export async function removeRoom({ folder }: BuildRoom): Promise<void> {
	const names = await readdir(folder).catch(() => []);
	for (const name of names)
		if (name !== markName) await rm(join(folder, name), { recursive: true, force: true });
	await rm(join(folder, markName), { force: true });
	await rmdir(folder).catch(() => undefined);
}

/**
 * Clears the rooms that builds of a site have left which were killed. If one was killed when it had moved the old site
 * away and the new one not yet in, the new one moves in.
 */
export async function clearRooms(outDir: string): Promise<void> {
	const names = await readdir(dirname(outDir)).catch(() => []);
	for (const name of names.filter((one) => one.startsWith(prefixOf(outDir)))) {
		const room = roomIn(join(dirname(outDir), name));
		if (!(await isLeft(room))) continue;
		if (!existsSync(outDir) && existsSync(room.previous))
			await rename(existsSync(room.site) ? room.site : room.previous, outDir);
		// What could not be brought stays where it is until it can.
		const isWhole = await bringKept(room, outDir).then(
			() => true,
			() => false,
		);
		if (isWhole) await removeRoom(room);
	}
}

/** Whether a folder of such a name is a room that nobody builds in; one that is empty was never more. */
async function isLeft({ folder }: BuildRoom): Promise<boolean> {
	const mark = await readFile(join(folder, markName), 'utf8').catch(() => null);
	if (mark !== null) return mark === '' || !isAlive(Number(mark)) || Number(mark) === process.pid;
	return (await readdir(folder).catch(() => ['?'])).length === 0;
}

function roomIn(folder: string): BuildRoom {
	const at = (name: string): string => join(folder, name);
	return { folder, site: at('site'), data: at('data'), previous: at('previous') };
}

function prefixOf(outDir: string): string {
	return `.${basename(outDir)}.building-`;
}
