import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { digestOf, digestOfFolders } from '../files/digest-of.ts';
import { readIfThere } from '../files/read-if-there.ts';
import { siteCache } from '../library/site-cache.ts';
import { siteLibrary } from '../library/site-library.ts';
import { relateLibrary, type RelatedTo } from '../related/relate-library.ts';
import { parseWeights, weightsFile, type WordWeights } from '../related/word-weights.ts';
import { holdAcrossReloads } from './across-reloads.ts';
import { readLibrary } from './read-library.ts';

const built = holdAcrossReloads('related', () => ({
	all: undefined as Promise<RelatedTo> | undefined,
}));

/**
 * What is related to each finding of the library. A build finds it once for all its pages; while somebody edits, so does the
 * server: what is related may then be that of before.
 */
export async function readRelated(): Promise<RelatedTo> {
	const all = (built.all ??= findRelated());
	// A fault that is mended while somebody edits is asked for again.
	all.catch(() => {
		if (built.all === all) built.all = undefined;
	});
	return all;
}

/** The folders of all that decides what is alike, beside the weights. */
const makers = ['src/related', 'src/search/words'];

/**
 * Relates the findings of the library. To compare each with all others is the largest single work of a build, so what was found is
 * kept in the cache, behind a digest of what it was found by: where that is the same, what has not changed is not compared again.
 */
async function findRelated(): Promise<RelatedTo> {
	const { weights, digest } = await readWeights();
	const version = digestOf(`${await digestOfFolders(resolve('.'), makers)} ${digest}`);
	const file = join(siteCache(), 'alike.bin');
	const bytes = await readIfThere(file);
	const isSame = bytes?.toString('latin1', 0, version.length) === version;
	const kept = isSame ? bytes?.subarray(version.length) : undefined;
	const { relatedTo, keep } = relateLibrary(await readLibrary(), weights, kept);
	await keepBytes(file, Buffer.concat([Buffer.from(version), keep()]));
	return relatedTo;
}

/** Keeps bytes that end with their digest, so that half of them are known as such. What cannot be kept is found again. */
async function keepBytes(file: string, bytes: Uint8Array): Promise<void> {
	try {
		await mkdir(dirname(file), { recursive: true });
		await writeFile(file, bytes);
	} catch {
		await rm(file, { force: true });
	}
}

/** The weights of words that the library has, or those that come with the project. */
async function readWeights(): Promise<{ weights: WordWeights; digest: string }> {
	for (const folder of [siteLibrary(), resolve('content')]) {
		const file = join(folder, weightsFile);
		const bytes = await readIfThere(file);
		if (bytes === null) continue;
		const weights = parseWeights(bytes.toString('utf8'), relative(process.cwd(), file));
		return { weights, digest: digestOf(bytes) };
	}
	throw new Error(
		`content/${weightsFile} is missing. Fix: restore it, or write it with npm run weigh.`,
	);
}
