import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dropUnused, keepFile, noteUse, type KeptFiles } from '../files/cached-files.ts';
import { digestOf, digestOfFolders } from '../files/digest-of.ts';
import { siteCache } from '../library/site-cache.ts';
import type { Card } from './say/card.ts';

/** The folders, from the project's root, of all code that draws a card from what it says. A test proves that none is missing. */
export const drawingCode = ['src/cards', 'src/model', 'src/words'];

/** Digest of all that cards are drawn by: code, packages, and the system's own packer. */
export async function digestDrawing(root: string): Promise<string> {
	return `${await digestOfFolders(root, drawingCode, ['package-lock.json'])} ${process.version}`;
}

/**
 * What a drawn card is kept under: all that it says, and all that draws it.
 *
 * @param version digest of what cards are drawn by
 */
export function keyOfCard(version: string, card: Card): string {
	return digestOf(`${version}\n${JSON.stringify(card)}`);
}

/** Drawn cards that are kept, by the ids of their reports and their keys. */
export interface KeptCards {
	/** Null where it is not kept, or no longer whole. */
	read: (id: string, key: string) => Buffer | null;
	/** Where it cannot be kept it is drawn again. */
	keep: (id: string, key: string, png: Uint8Array) => void;
}

/** The files of cards: two digests, and a picture. */
const cardFiles: KeptFiles = {
	folder: 'cards',
	name: /\.png(?:\.\d+)?$/u,
	beginning: /^[0-9a-f]{128}\u0089PNG/u,
	length: 132,
};

/**
 * Keeps drawn cards for the next build, a file each: a digest of what follows, the key, and the picture.
 *
 * @param cache folder of what one build leaves to the next
 */
export function keptCards(cache: string = siteCache()): KeptCards {
	const fileOf = (id: string): string => join(cache, cardFiles.folder, `${id}.png`);
	return {
		read: (id, key) => readKept(fileOf(id), key),
		keep: (id, key, png) => keepFile(fileOf(id), seal(key, png)),
	};
}

/** Deletes the cards of a cache that no build has used for `daysUnused` days: their reports may be gone. */
export function dropUnusedCards(cache: string = siteCache()): Promise<void> {
	return dropUnused(cache, cardFiles);
}

/** Length of a digest in bytes: SHA-256 in hexadecimal. */
const digestLength = 64;

function seal(key: string, png: Uint8Array): Buffer {
	const sealed = Buffer.concat([Buffer.from(key), png]);
	return Buffer.concat([Buffer.from(digestOf(sealed)), sealed]);
}

function readKept(file: string, key: string): Buffer | null {
	try {
		const bytes = readFileSync(file);
		const sealed = bytes.subarray(digestLength);
		const isWhole = bytes.toString('latin1', 0, digestLength) === digestOf(sealed);
		const isThis = sealed.toString('latin1', 0, digestLength) === key;
		if (!isWhole || !isThis) return null;
		noteUse(file);
		return sealed.subarray(digestLength);
	} catch {
		return null;
	}
}
