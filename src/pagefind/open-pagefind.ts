import { withBase } from '../addresses/base.ts';

/** An index that is open. */
export interface Pagefind {
	/** Records that match, best first. A part of the index that cannot be loaded counts as empty. */
	search(term: string): Promise<{ results: PagefindResult[] } | null>;
	/** Drops what it holds, so that an index opened anew fetches again what failed. */
	destroy(): Promise<void>;
}

/** A record that matched. */
export interface PagefindResult {
	/** Pagefind's own id of the record: the same in every search of one build. */
	id: string;
	/** Places of the words that matched: 0-based, counted by the white space in the record's content. */
	words: number[];
	/** Fetches the rest. */
	data(): Promise<PagefindData>;
}

/** What a record holds. */
export interface PagefindData {
	/** The record's address as it was written. */
	raw_url: string;
	/** The words that are searched, as they were written. */
	content: string;
	/** Its short texts, by name. */
	meta: Record<string, string>;
}

/** The program that Pagefind writes beside an index. */
interface Program {
	createInstance(): Pagefind & { init(): Promise<void> };
}

/**
 * Opens an index that `writePagefind` wrote. Call it when a reader searches and not before: it fetches the
 * program and its WebAssembly, about 95 KB, and the list of the index's parts.
 *
 * @param folder its path without the site's base: `/pagefind/`
 */
export function openPagefind(folder: `/${string}/`, base?: string): Promise<Pagefind> {
	return startPagefind(withBase(`${folder}pagefind.js`, base));
}

/** How often programs could not be loaded. */
let failures = 0;

/** The same, from the address of the program. */
export async function startPagefind(program: string): Promise<Pagefind> {
	// A browser may keep that a module failed: it is asked for by another address then.
	const address = failures === 0 ? program : `${program}?retry=${failures}`;
	const { createInstance } = (await import(/* @vite-ignore */ address).catch((error: unknown) => {
		failures += 1;
		throw error;
	})) as Program;
	const pagefind = createInstance();
	await pagefind.init();
	return pagefind;
}
