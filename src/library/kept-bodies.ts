import {
	closeSync,
	mkdirSync,
	openSync,
	readFileSync,
	readSync,
	renameSync,
	statSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, digestOfFolders } from '../files/digest-of.ts';
import type { BodyRecord } from './body-record.ts';
import { siteCache } from './site-cache.ts';

/** The folders, from the project's root, of all code that a BodyRecord is made by. A test proves that none is missing. */
export const bodyCode = ['src/checks', 'src/library', 'src/model', 'src/themes'];

/** Digest of all that bodies are made by: code, packages, and the themes that findings are read for. */
export function digestBodyMakers(root: string): Promise<string> {
	return digestOfFolders(root, [...bodyCode, 'content/themes'], ['package-lock.json']);
}

/**
 * What a body is kept under.
 *
 * @param version digest of what bodies are made by
 * @param mdx all of the report's file
 */
export function keyOfBody(version: string, mdx: string): string {
	return digestOf(`${version}\n${mdx}`);
}

/** The folder within a cache that bodies are kept in. */
export const bodiesFolder = 'bodies';

/** A day, in milliseconds. */
export const dayLength = 24 * 60 * 60 * 1000;

/** Bodies that are kept, by the ids of their reports (`st-helens/2012-08-10`) and their keys. */
export interface KeptBodies {
	has: (id: string, key: string) => boolean;
	/** Null where it is not kept, or no longer whole. */
	read: (id: string, key: string) => BodyRecord | null;
	/** Where it cannot be kept it is read again. */
	keep: (id: string, key: string, body: BodyRecord) => void;
}

/**
 * Keeps bodies as files, so that what one process or one build has read no other reads again: to parse a report takes forty times as
 * long as to read its body back. The time of a file says when it was last used, to the day: `drop-unused-bodies.ts` goes by it.
 *
 * @param cache folder of what one build leaves to the next
 */
export function keptBodies(cache: string): KeptBodies {
	const fileOf = (id: string): string => join(cache, bodiesFolder, `${id}.json`);
	return {
		has: (id, key) => beginsWith(fileOf(id), `${key}\n`),
		read: (id, key) => readKept(fileOf(id), key),
		keep: (id, key, body) => keepFile(fileOf(id), `${key}\n${JSON.stringify(body)}`),
	};
}

/** Where the texts of reports are kept. */
export interface BodyCache {
	bodies: KeptBodies;
	/** Digest of what they are made by. */
	version: string;
}

/** The cache of the site that is built here, for who reads reports beside its pages. */
export async function openBodyCache(root: string): Promise<BodyCache> {
	return { bodies: keptBodies(siteCache()), version: await digestBodyMakers(root) };
}

function beginsWith(file: string, key: string): boolean {
	try {
		const opened = openSync(file, 'r');
		const start = Buffer.alloc(key.length);
		readSync(opened, start);
		closeSync(opened);
		const isKept = start.toString('latin1') === key;
		if (isKept) noteUse(file);
		return isKept;
	} catch {
		return false;
	}
}

function readKept(file: string, key: string): BodyRecord | null {
	try {
		const text = readFileSync(file, 'utf8');
		if (!text.startsWith(`${key}\n`)) return null;
		const body = JSON.parse(text.slice(key.length)) as BodyRecord;
		noteUse(file);
		return body;
	} catch {
		return null;
	}
}

/** Notes that a file of the cache was used today. Where that cannot be written, it may be dropped and is made again. */
export function noteUse(file: string): void {
	try {
		const now = Date.now();
		if (now - statSync(file).mtimeMs > dayLength) utimesSync(file, now / 1000, now / 1000);
	} catch {
		// A cache may be there to be read alone.
	}
}

/** Puts a file into a cache whole, as another process may read it at any time. What cannot be kept is made again. */
export function keepFile(file: string, content: string | Uint8Array): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		const part = `${file}.${process.pid}`;
		writeFileSync(part, content);
		renameSync(part, file);
	} catch {
		// A full disk stops what matters by itself.
	}
}
