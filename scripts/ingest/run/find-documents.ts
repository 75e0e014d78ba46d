import { stat } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';
import { sourceLinesExtension } from '../../../src/model/source-lines-file.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { isLitter } from '../../../src/files/system-litter.ts';
import { kindOfFile } from '../../../src/files/kind-of-file.ts';
import type { Listing } from '../../library/listing.ts';
import {
	librarySourceList,
	readSourceList,
	sourceListName,
	type Listings,
} from '../../library/source-list.ts';
import {
	findMisnaming,
	noFile,
	walkFolder,
	type FoundPath,
	type PathFault,
} from './walk-folder.ts';

/** A document to convert, or what stands in the place of one. */
export interface FoundDocument {
	/** Absolute path. */
	path: string;
	/** How messages name it: its path from the folder that the command was run in. */
	shown: string;
	/** What a sources.csv beside it says; null where none lists it. */
	listing: Listing | null;
	/** Why it cannot be converted, where its path alone tells; null where it may be a document. */
	fault: PathFault | null;
}

/**
 * The documents that files and folders stand for, each once, in the order given and in a folder in order of name; and
 * what is wrong with the lists beside them.
 */
export async function findDocuments(
	given: readonly string[],
	{ library, cwd }: { library: string; cwd: string },
): Promise<{ documents: FoundDocument[]; problems: Problem[] }> {
	const found = (await Promise.all(given.map(expand))).flat();
	const files = [...new Map(found.map((file) => [file.path, file])).values()];
	const lists = new Set([
		librarySourceList(library),
		...files.map(({ path }) => (isList(path) ? path : join(dirname(path), sourceListName))),
	]);
	const read = await Promise.all([...lists].map((list) => readSourceList(list, cwd)));
	const listings: Listings = new Map(read.flatMap((list) => [...list.listings]));
	return {
		documents: files
			.filter(({ path }) => isDocument(path))
			.map(({ path, fault }) => ({
				path,
				shown: relative(cwd, path) || path,
				listing: listings.get(path) ?? null,
				fault,
			})),
		problems: read.flatMap((list) => list.problems),
	};
}

async function expand(path: string): Promise<FoundPath[]> {
	const stats = await stat(path).catch(() => null);
	if (stats?.isDirectory()) return walkFolder(path);
	if (stats && !stats.isFile()) return [{ path, fault: noFile(kindOfFile(stats)) }];
	return [{ path, fault: await findMisnaming(path) }];
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
