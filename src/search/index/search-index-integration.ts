import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { indexSite } from './index-site.ts';

/**
 * Makes the search index when the site is built; later, in a process of its own, where `npm run build` does that: the
 * memory that the pages took is free by then.
 */
export function searchIndex(isLater: boolean): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				if (isLater) return;
				const findings = await indexSite(fileURLToPath(dir));
				logger.info(`${findings} findings can be searched`);
			},
		},
	};
}
