import { linkLibrary, type LibraryMentions } from '../mentions/link-library.ts';
import { readLines } from './read-register.ts';

/** What every report of the library says of other inspections of its authority. */
export async function readMentions(): Promise<LibraryMentions> {
	return linkLibrary(await readLines());
}
