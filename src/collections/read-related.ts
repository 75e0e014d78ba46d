import { join, relative, resolve } from 'node:path';
import { readIfThere } from '../files/read-if-there.ts';
import { siteLibrary } from '../library/site-library.ts';
import { relateLibrary, type RelatedTo } from '../related/relate-library.ts';
import { parseWeights, weightsFile, type WordWeights } from '../related/word-weights.ts';
import { readLibrary } from './read-library.ts';

let built: Promise<RelatedTo> | undefined;

/**
 * What is related to each finding of the library. A build finds it once for all its pages; while somebody edits, so does the
 * server: what is related may then be that of before.
 */
export async function readRelated(): Promise<RelatedTo> {
	built ??= findRelated();
	return built;
}

async function findRelated(): Promise<RelatedTo> {
	return relateLibrary(await readLibrary(), await readWeights());
}

/** The weights of words that the library has, or those that come with the project. */
async function readWeights(): Promise<WordWeights> {
	for (const folder of [siteLibrary(), resolve('content')]) {
		const file = join(folder, weightsFile);
		const bytes = await readIfThere(file);
		if (bytes) return parseWeights(bytes.toString('utf8'), relative(process.cwd(), file));
	}
	throw new Error(
		`content/${weightsFile} is missing. Fix: restore it, or write it with npm run weigh.`,
	);
}
