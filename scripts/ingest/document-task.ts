import { relative } from 'node:path';
import type { Listing } from '../library/listing.ts';

/** A document to convert. */
export interface DocumentTask {
	/** Absolute path of the document. */
	path: string;
	/** Absolute path of the library that its report is for. */
	library: string;
	/** Absolute path of the folder that messages name files from. */
	cwd: string;
	/** What sources.csv says of it; null where no list has it. */
	listing: Listing | null;
	/** Whether it was there when the run began. */
	wasThere: boolean;
}

/** How messages name a document: its path from the folder that the command was run in. */
export function nameInMessages({ path, cwd }: Pick<DocumentTask, 'path' | 'cwd'>): string {
	return relative(cwd, path) || path;
}
