import type { Dirent, Stats } from 'node:fs';

/** What something that is no ordinary file is, with its article: "a named pipe". */
export function kindOfFile(entry: Dirent | Stats): string {
	if (entry.isDirectory()) return 'a folder';
	if (entry.isSymbolicLink()) return 'a symbolic link';
	if (entry.isFIFO()) return 'a named pipe';
	if (entry.isSocket()) return 'a socket';
	return 'a device';
}
