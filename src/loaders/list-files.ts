import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** A file of a library. */
export interface LibraryFile {
	/** Its path below the folder without the extension, parted by slashes: `st-helens/2012-08-10`. */
	id: string;
	/** Its absolute path. */
	path: string;
}

/** Every file below a folder that has one extension (`.mdx`), in order of id. A folder that is missing has none. */
export async function listFiles(folder: string, extension: string): Promise<LibraryFile[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(
		(error: NodeJS.ErrnoException) => {
			if (error.code === 'ENOENT') return [];
			throw error;
		},
	);
	return entries
		.filter((entry) => entry.isFile() && entry.name.endsWith(extension))
		.map((entry) => join(entry.parentPath, entry.name))
		.map((path) => ({ id: fileId(folder, path, extension), path }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The id of a file below a folder, as `listFiles` gives it. */
export function fileId(folder: string, path: string, extension: string): string {
	return relative(folder, path).slice(0, -extension.length).split(sep).join('/');
}
