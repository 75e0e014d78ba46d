import { readFile, stat } from 'node:fs/promises';
import { digestOf } from '../../../src/files/digest-of.ts';

/** What a file was when it was last looked at. */
export interface FileStamp {
	/** Bytes. */
	size: number;
	/** When it was last written, in milliseconds since 1970. */
	mtime: number;
	/** SHA-256 of its bytes, in hexadecimal. */
	sha256: string;
}

/** The stamp of a file whose digest is known. Null if the file is not there. */
export async function stampFile(path: string, sha256: string): Promise<FileStamp | null> {
	const stats = await stat(path).catch(() => null);
	return stats && { size: stats.size, mtime: stats.mtimeMs, sha256 };
}

/**
 * A file's stamp as it is now, if its bytes are still those of a stamp taken before; else null. Size and time tell
 * without reading it; where only the time differs, as after a copy, the bytes decide.
 */
export async function refreshStamp(path: string, before: FileStamp): Promise<FileStamp | null> {
	const now = await stampFile(path, before.sha256);
	if (now === null || now.size !== before.size) return null;
	if (now.mtime === before.mtime) return now;
	const bytes = await readFile(path).catch(() => null);
	return bytes && digestOf(bytes) === before.sha256 ? now : null;
}
