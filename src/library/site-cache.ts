import { resolve } from 'node:path';
import { digestOf } from '../files/digest-of.ts';
import { siteLibrary } from './site-library.ts';

/**
 * Absolute path of the folder for what one build leaves to the next. Astro keeps there where the files were that it has read, so
 * libraries share none: one that was moved would be looked for in its old place.
 */
export function siteCache(env: NodeJS.ProcessEnv = process.env): string {
	return resolve(
		env['READER_CACHE'] || `node_modules/.astro/${digestOf(siteLibrary()).slice(0, 10)}`,
	);
}
