import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { sourceLinesExtension } from '../../../src/model/source-lines-file.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { listFiles } from '../../../src/files/list-files.ts';
import { isLitter } from '../../../src/files/system-litter.ts';
import type { Listing } from '../../library/listing.ts';
import {
	librarySourceList,
	readSourceList,
	sourceListName,
	type Listings,
} from '../../library/source-list.ts';

/** A document to convert. */
export interface FoundDocument {
	/** Absolute path. */
	path: string;
	/** How messages name it: its path from the folder that the command was run in. */
	shown: string;
	/** What a sources.csv beside it says; null where none lists it. */
	listing: Listing | null;
}

/**
 * The documents that files and folders stand for, each once, in the order given and in a folder in order of name; and
 * what is wrong with the lists beside them.
 */
export async function findDocuments(
	given: readonly string[],
	{ library, cwd }: { library: string; cwd: string },
): Promise<{ documents: FoundDocument[]; problems: Problem[] }> {
	const files = [...new Set((await Promise.all(given.map(expand))).flat())];
	const lists = new Set([
		librarySourceList(library),
		...files.map((file) => (isList(file) ? file : join(dirname(file), sourceListName))),
	]);
	const read = await Promise.all([...lists].map((list) => readSourceList(list, cwd)));
	const listings: Listings = new Map(read.flatMap((list) => [...list.listings]));
	return {
		documents: files.filter(isDocument).map((path) => ({
			path,
			shown: relative(cwd, path),
			listing: listings.get(path) ?? null,
		})),
		problems: read.flatMap((list) => list.problems),
	};
}

async function expand(path: string): Promise<string[]> {
	const isFolder = await stat(path).then(
		(stats) => stats.isDirectory(),
		() => false,
	);
	return isFolder ? listFiles(path) : [path];
}

function isList(path: string): boolean {
	return basename(path) === sourceListName;
}

/** Tables of other things and what systems leave may lie among the documents, and a library keeps the lines of a PDF beside it. */
function isDocument(path: string): boolean {
	return (
		!path.endsWith('.csv') && !path.endsWith(sourceLinesExtension) && !isLitter(basename(path))
	);
}
