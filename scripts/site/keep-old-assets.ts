import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { hashedFolders } from '../../src/serving/keep-time.ts';

/** How long a tab may stay open, in days, until what it has yet to load is no longer kept for it. */
const daysKept = 30;

const dayInMilliseconds = 24 * 60 * 60 * 1000;

/** A file of an earlier build, while the next one is made. */
interface OldAsset {
	name: string;
	bytes: Buffer;
	/** When it was made. */
	made: Date;
}

/**
 * Remembers the scripts and styles of the site that stands in a folder. A page that is open loads some of them later, by names that
 * the next build no longer has. Answers what puts those back that are missing then, and says how many: call it when the new
 * site is in its place.
 *
 * @param now for tests
 */
export async function keepOldAssets(
	outDir: string,
	now: Date = new Date(),
): Promise<() => Promise<number>> {
	const folders = await Promise.all(
		hashedFolders.map(async (folder) => ({
			folder,
			assets: await readAssets(join(outDir, folder), now),
		})),
	);
	return async () => {
		let kept = 0;
		for (const { folder, assets } of folders) {
			const there = new Set(await readdir(join(outDir, folder)).catch((): string[] => []));
			for (const { name, bytes, made } of assets.filter(({ name }) => !there.has(name))) {
				await mkdir(join(outDir, folder), { recursive: true });
				await writeFile(join(outDir, folder, name), bytes);
				await utimes(join(outDir, folder, name), made, made);
				kept += 1;
			}
		}
		return kept;
	};
}

async function readAssets(folder: string, now: Date): Promise<OldAsset[]> {
	const names = await readdir(folder).catch((): string[] => []);
	const assets: OldAsset[] = [];
	for (const name of names) {
		const made = (await stat(join(folder, name))).mtime;
		if (now.getTime() - made.getTime() <= daysKept * dayInMilliseconds)
			assets.push({ name, bytes: await readFile(join(folder, name)), made });
	}
	return assets;
}
