import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { projectRoot } from './built-folder.ts';
import { outsideEnvironment } from './outside-environment.ts';

/**
 * Builds a site as a user would, from outside of the tests.
 *
 * @param cache what the build leaves to the next: a folder of the test's own
 * @param options those of `npm run build`
 */
export async function buildSite(cache: string, ...options: string[]): Promise<void> {
	await promisify(execFile)(process.execPath, ['scripts/build.ts', ...options], {
		cwd: projectRoot,
		env: { ...outsideEnvironment(), READER_CACHE: cache },
		maxBuffer: 64 * 1024 * 1024,
	});
}
