import { runChild } from '../cli/child.ts';
import type { Io } from '../cli/entry.ts';
import { toolPath } from '../cli/project.ts';
import { digestInputs, recordBuild } from './build-record.ts';
import { siteEnvironment, type Site } from './site.ts';

/**
 * Builds a site, and records what it was built from. Answers Astro's exit status.
 *
 * @param output `show` prints what Astro says, a line a page; `keep` prints it only if the build fails
 */
export async function buildSite(site: Site, output: 'show' | 'keep', io: Io): Promise<number> {
	// Taken beforehand: what changes during the build is not in the site, and asks for the next one.
	const inputsDigest = await digestInputs(site);
	const started = performance.now();
	const result = await runChild([toolPath('astro'), 'build', '--outDir', site.outDir], {
		output,
		env: siteEnvironment(site),
	});
	if (result.status !== 0) {
		io.stderr.write(`${result.output}The site could not be built.\n`);
		return result.status;
	}
	await recordBuild(site, inputsDigest);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	io.stdout.write(`Built the site in ${seconds} s.\n`);
	return 0;
}
