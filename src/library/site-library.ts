import { resolve } from 'node:path';

/**
 * Absolute path of the library that READER_LIBRARY names; undefined where it is not set. This is the one place that
 * reads it: commands and the build ask here.
 *
 * @param cwd the folder that a relative path is resolved against
 */
export function libraryFromEnvironment(
	env: NodeJS.ProcessEnv = process.env,
	cwd: string = process.cwd(),
): string | undefined {
	const named = env['READER_LIBRARY'];
	return named ? resolve(cwd, named) : undefined;
}

/** Absolute path of the library that the site is made from. Astro runs in the project's folder. */
export function siteLibrary(): string {
	return libraryFromEnvironment() ?? resolve('content');
}
