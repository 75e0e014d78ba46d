import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, digestOfFolders } from '../files/digest-of.ts';
import type { BodyRecord } from './body-record.ts';

/** The folders, from the project's root, of all code that a BodyRecord is made by. A test proves that none is missing. */
export const bodyCode = ['src/checks', 'src/library', 'src/model', 'src/themes'];

/**
 * Gives the body of a report, from what was kept of it where nothing has changed.
 *
 * @param id `st-helens/2012-08-10`
 * @param mdx all of its file
 * @param read reads it, where nothing is kept
 */
export type KeepBody = (id: string, mdx: string, read: () => BodyRecord) => BodyRecord;

/** Digest of all that bodies are made by: code, packages, and the themes that findings are read for. */
export function digestBodyMakers(root: string): Promise<string> {
	return digestOfFolders(root, [...bodyCode, 'content/themes'], ['package-lock.json']);
}

/**
 * Keeps bodies as files, so that what one process or one build has read no other reads again: to parse a report takes forty times as
 * long as to read its body back.
 *
 * @param cache folder of what one build leaves to the next
 * @param version digest of what bodies are made by
 */
export function keepBodies(cache: string, version: string): KeepBody {
	return (id, mdx, read) => {
		const file = join(cache, 'bodies', `${id}.json`);
		const key = digestOf(`${version}\n${mdx}`);
		const kept = readKept(file, key);
		if (kept !== null) return kept;
		const body = read();
		keep(file, `${key}\n${JSON.stringify(body)}`);
		return body;
	};
}

function readKept(file: string, key: string): BodyRecord | null {
	try {
		const text = readFileSync(file, 'utf8');
		return text.startsWith(`${key}\n`) ? (JSON.parse(text.slice(key.length)) as BodyRecord) : null;
	} catch {
		return null;
	}
}

/** Puts a file there whole, as another process may read it at any time. What cannot be kept is read again. */
function keep(file: string, text: string): void {
	try {
		mkdirSync(dirname(file), { recursive: true });
		const part = `${file}.${process.pid}`;
		writeFileSync(part, text);
		renameSync(part, file);
	} catch {
		// A full disk stops what matters by itself.
	}
}
