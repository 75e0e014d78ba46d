import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { throwProblems } from '../library/throw-problems.ts';
import { findFolderFault } from './find-folder-fault.ts';
import { markSite } from './site-mark.ts';

/** What the mark of a site says that was built by Astro's own command: it is a site, but of what nobody knows. */
const unknown = '0'.repeat(64);

/**
 * Stops a build before it empties a folder that is not its own, and marks the folder of a site as such. Comes last of
 * the integrations, when the others have written their files.
 *
 * @param library the library's absolute path
 */
export function siteFolder(library: string): AstroIntegration {
	return {
		name: 'site-folder',
		hooks: {
			'astro:config:setup': async ({ command, config }) => {
				if (command !== 'build') return;
				const folders = { project: fileURLToPath(config.root), library };
				const fault = await findFolderFault(fileURLToPath(config.outDir), folders);
				if (fault !== null) throwProblems([fault]);
			},
			'astro:build:done': ({ dir }) => markSite(fileURLToPath(dir), unknown),
		},
	};
}
