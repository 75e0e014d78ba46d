import type { AstroIntegration } from 'astro';
import { readFile, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { writePagefind } from '../../pagefind/write-pagefind.ts';
import { pageIndexFolder } from './page-index.ts';
import type { PageRecord } from './page-record.ts';

/**
 * Makes the small index of reports and pages when the site is built, of the records that
 * src/pages/search/pages.jsonl.ts lists, and removes that list.
 */
export function pageIndex(): AstroIntegration {
	return {
		name: 'page-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const list = new URL('search/pages.jsonl', dir);
				const lines = (await readFile(list, 'utf8')).split('\n');
				const records = lines.map((line) => JSON.parse(line) as PageRecord);
				const folder = fileURLToPath(new URL(pageIndexFolder.slice(1), dir));
				const count = await writePagefind(records, 'en', folder);
				await rm(list);
				logger.info(`${count} reports and pages can be searched for`);
			},
		},
	};
}
