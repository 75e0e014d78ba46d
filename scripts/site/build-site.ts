import { runChild } from '../cli/child.ts';
import type { Io } from '../cli/entry.ts';
import { formatProblem } from '../../src/model/problem.ts';
import { findFolderFault } from '../../src/site-folder/find-folder-fault.ts';
import { markSite } from '../../src/site-folder/site-mark.ts';
import { projectRoot, toolPath } from '../cli/project.ts';
import { digestInputs } from './build-record.ts';
import { siteEnvironment, type Site } from './site.ts';

/**
 * Builds a site, and records what it was built from. Answers Astro's exit status.
 *
 * @param output `show` prints what Astro says, a line a page; `keep` prints it only if the build fails
 */
export async function buildSite(site: Site, output: 'show' | 'keep', io: Io): Promise<number> {
	const fault = await findFolderFault(site.outDir, { project: projectRoot, library: site.library });
	if (fault !== null) {
		io.stderr.write(`${formatProblem(fault)}\n`);
		return 1;
	}
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
	await markSite(site.outDir, inputsDigest);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	io.stdout.write(`Built the site in ${seconds} s.\n`);
	if (output === 'show' && site.host === undefined)
		io.stdout.write(
			'Nobody has said where it will stand, so canonical links, the sitemap and what programs cite by are left out: --site says it.\n',
		);
	return 0;
}
