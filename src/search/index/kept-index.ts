import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { digestOfFolders } from '../../files/digest-of.ts';
import { listFiles } from '../../files/list-files.ts';
import { findingsFolder, searchFolder } from './manifest.ts';

/** The folders, from the project's root, of all code that an index and its records are made by. A test proves that none is missing. */
export const indexCode = [
	...['src/files', 'src/glossary', 'src/library', 'src/marks', 'src/model', 'src/pagefind'],
	...['src/register', 'src/search', 'src/themes', 'src/words'],
];

/** The index of a site's findings, kept for the next build. */
export interface KeptIndex {
	/**
	 * Puts the index that was kept under a key into the folder of a site. Answers whether it did: where nothing is kept under the key, or
	 * it is no longer whole, nothing is put there.
	 */
	take: (key: string, site: string) => Promise<boolean>;
	/** Keeps the index of a site in place of the one before. Where it cannot be kept it is made again. */
	keep: (key: string, site: string) => Promise<void>;
}

/** The folders of an index, below that of a site. */
const parts = [findingsFolder, searchFolder];

/** The file that says what is kept: the key, and the digest of all files. */
const sealName = '.seal';

/**
 * Keeps an index as files. To make that of the national record takes most of a minute, and a template, a style, an annotation or
 * most of a report's frontmatter change nothing in it.
 *
 * @param cache folder of what one build leaves to the next
 */
export function keptIndex(cache: string): KeptIndex {
	const kept = join(cache, 'search-index');
	const coming = `${kept}.part`;
	return {
		take: async (key, site) => {
			const seal = await readFile(join(kept, sealName), 'utf8').catch(() => '');
			if (!seal.startsWith(`${key}\n`)) return false;
			const digest = await copyParts(kept, site).catch(() => null);
			if (digest !== null && seal === sealOf(key, digest)) return true;
			for (const name of parts) await rm(join(site, name), { recursive: true, force: true });
			return false;
		},
		keep: async (key, site) => {
			try {
				await removeOurs(coming);
				await mkdir(coming, { recursive: true });
				await writeFile(join(coming, sealName), '');
				const digest = await copyParts(site, coming);
				await writeFile(join(coming, sealName), sealOf(key, digest));
				await removeOurs(kept);
				await rename(coming, kept);
			} catch {
				// A full disk stops what matters by itself.
				await removeOurs(coming).catch(() => undefined);
			}
		},
	};
}

/**
 * What an index is kept under: a digest of the files that it is made of, and of all that it is made by.
 *
 * @param root that of the project
 * @param files in their order
 */
export async function keyOfIndex(root: string, files: readonly string[]): Promise<string> {
	const hash = createHash('sha256').update(await digestOfFolders(root, indexCode, makers));
	for (const file of files) {
		hash.update('\0');
		for await (const bytes of createReadStream(file)) hash.update(bytes as Buffer);
	}
	// What a letter or a word is depends on the version of Unicode.
	return hash.update(process.version).digest('hex');
}

const makers = ['package-lock.json'];

function sealOf(key: string, digest: string): string {
	return `${key}\n${digest}\n`;
}

/**
 * Removes a folder that has a seal, and that last: what was begun is still known as ours. A cache may be a folder that somebody has named.
 *
 * @throws where something stands there that has none
 */
async function removeOurs(folder: string): Promise<void> {
	const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
		if (error.code === 'ENOENT') return null;
		throw error;
	});
	if (names === null) return;
	if (names.length > 0 && !names.includes(sealName)) throw new Error(`${folder} is not ours`);
	for (const name of names.filter((one) => one !== sealName))
		await rm(join(folder, name), { recursive: true });
	await rm(folder, { recursive: true });
}

/** Copies the folders of an index, and answers a digest of all names and contents. */
async function copyParts(from: string, to: string): Promise<string> {
	const hash = createHash('sha256');
	const files = await Promise.all(parts.map((name) => listFiles(join(from, name))));
	for (const file of files.flat()) {
		const path = relative(from, file);
		const bytes = await readFile(file);
		hash.update(`${path.split(sep).join('/')}\0${bytes.length}\0`).update(bytes);
		await mkdir(dirname(join(to, path)), { recursive: true });
		await writeFile(join(to, path), bytes);
	}
	return hash.digest('hex');
}
