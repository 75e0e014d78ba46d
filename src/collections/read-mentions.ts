import { FoundMentions } from '../mentions/found-mentions.ts';
import { linkLibrary, type LibraryMentions } from '../mentions/link-library.ts';
import { holdAcrossReloads } from './across-reloads.ts';
import { readLines } from './read-register.ts';

const known = holdAcrossReloads('mentions', () => new FoundMentions());

let built: Promise<LibraryMentions> | undefined;

/**
 * What every report of the library says of other inspections of its authority. A build reads it once for all its pages; while
 * somebody edits, each page reads it anew, and goes through the texts that have changed.
 */
export async function readMentions(): Promise<LibraryMentions> {
	if (import.meta.env.DEV) return findMentions();
	built ??= findMentions();
	return built;
}

async function findMentions(): Promise<LibraryMentions> {
	return linkLibrary(await readLines(), known);
}
