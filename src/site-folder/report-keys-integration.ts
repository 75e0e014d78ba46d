import { readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../files/list-files.ts';
import { readReportKeys, reportFolder, writeReportKeys, type ReportKey } from './report-keys.ts';

/** What a build says of the pages of its reports, for the integrations that come after. */
export interface BuiltReports {
	/** Ids of the reports of which no page was made, because those that stand are the same. */
	readonly kept: Set<string>;
	/** Addresses of their pages. */
	readonly keptPages: string[];
}

/**
 * Notes what the pages of each report were made from, so that the next build can keep those that would come out the same.
 * The keys come from a page of the build itself, src/pages/reports/keys.tsv.ts. It is to come before what puts files beside
 * reports or lists pages.
 *
 * @param standing absolute path of the site from which pages may be kept; undefined where there is none
 */
export function reportKeys(
	standing: string | undefined,
	{ kept, keptPages }: BuiltReports,
): AstroIntegration {
	let address = '';
	return {
		name: 'report-keys',
		hooks: {
			'astro:config:done': ({ config }) => {
				address = new URL(config.base, config.site ?? 'https://example.org').href;
			},
			'astro:build:done': async ({ dir, logger }) => {
				const file = new URL('reports/keys.tsv', dir);
				const lines = (await readFile(file, 'utf8')).split('\n').filter(Boolean);
				await rm(file);
				if (lines.length === 0) return;
				const old = standing === undefined ? new Map() : await readReportKeys(standing);
				const keys = lines.map((line): ReportKey => {
					const [id = '', key = '', isKept] = line.split('\t');
					if (isKept === 'true') kept.add(id);
					return { id, key, names: kept.has(id) ? (old.get(id)?.names ?? null) : null };
				});
				await writeReportKeys(fileURLToPath(dir), keys);
				if (standing === undefined) return;
				for (const id of kept) keptPages.push(...(await listPages(standing, id, address)));
				logger.info(`the pages of ${kept.size} of ${keys.length} reports are kept`);
			},
		},
	};
}

async function listPages(site: string, id: string, address: string): Promise<string[]> {
	const files = await listFiles(join(site, reportFolder(id)));
	return files
		.filter((file) => file.endsWith(`${sep}index.html`))
		.map((file) => relative(site, file).split(sep).slice(0, -1).join('/'))
		.map((path) => new URL(`${path}/`, address.replace(/\/?$/u, '/')).href);
}
