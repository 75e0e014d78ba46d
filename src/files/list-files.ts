import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file below a folder, in order of path, hidden ones apart; none if there is no such folder. */
export async function listFiles(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return [];
			throw error;
		},
	);
	return entries
		.filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}

/** A file that is known by its place below a folder. */
export interface IdentifiedFile {
	/** Its path below the folder without the extension, parted by slashes: `st-helens/2012-08-10`. */
	id: string;
	/** Its absolute path. */
	path: string;
}

/** The files below a folder that have one extension (`.mdx`), in order of id. */
export async function listFilesById(folder: string, extension: string): Promise<IdentifiedFile[]> {
	return (await listFiles(folder))
		.filter((path) => path.endsWith(extension))
		.map((path) => ({ id: fileId(folder, path, extension), path }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The id of a file below a folder, as `listFilesById` gives it. */
export function fileId(folder: string, path: string, extension: string): string {
	return relative(folder, path).slice(0, -extension.length).split(sep).join('/');
}
