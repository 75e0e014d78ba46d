import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { dropUnused, keepFile, noteUse, type KeptFiles } from '../files/cached-files.ts';
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

/** The files of bodies: each begins with its key, on a line of its own. */
const bodyFiles: KeptFiles = {
	folder: 'bodies',
	name: /\.json(?:\.\d+)?$/u,
	beginning: /^[0-9a-f]{64}\n\{/u,
	length: 66,
};

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
 * long as to read its body back. The time of a file says when it was last used, to the day.
 *
 * @param cache folder of what one build leaves to the next
 */
export function keptBodies(cache: string): KeptBodies {
	const fileOf = (id: string): string => join(cache, bodyFiles.folder, `${id}.json`);
	return {
		has: (id, key) => beginsWith(fileOf(id), `${key}\n`),
		read: (id, key) => readKept(fileOf(id), key),
		keep: (id, key, body) => keepFile(fileOf(id), `${key}\n${JSON.stringify(body)}`),
	};
}

/** Deletes the bodies of a cache that no build has used for `daysUnused` days. */
export function dropUnusedBodies(cache: string): Promise<void> {
	return dropUnused(cache, bodyFiles);
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
		const isKept = readStart(file, key.length).toString('latin1') === key;
		if (isKept) noteUse(file);
		return isKept;
	} catch {
		return false;
	}
}

function readStart(file: string, length: number): Buffer {
	const opened = openSync(file, 'r');
	try {
		const start = Buffer.alloc(length);
		readSync(opened, start);
		return start;
	} finally {
		closeSync(opened);
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
