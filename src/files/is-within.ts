import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is that of a folder, or of something below it; both absolute. */
export function isWithin(path: string, folder: string): boolean {
	const way = relative(folder, path);
	return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
