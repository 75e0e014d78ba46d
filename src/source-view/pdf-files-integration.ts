import type { AstroIntegration } from 'astro';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { pdfPath } from '../addresses/report-addresses.ts';
import { libraryFolder } from '../library/library-files.ts';
import { isWithdrawn } from '../library/withdrawal.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { isCurrent, splitVersion } from '../model/version-id.ts';
import { listFilesById, type IdentifiedFile } from '../files/list-files.ts';
import { hidesWords } from './hides-words.ts';
import { placeFile } from './place-file.ts';

/**
 * Puts the PDFs of the library into the site, each beside its report as `report.pdf`. One that has words that cannot be
 * seen on its pages stays out, until the publisher says otherwise.
 *
 * @param library the library's absolute path
 * @param publishHidden whether PDFs with such words are put there too
 * @param kept the reports whose pages are kept from the site that stands, and their PDFs with them
 */
export function pdfFiles(
	library: string,
	publishHidden: boolean,
	kept: ReadonlySet<string>,
): AstroIntegration {
	let held: string[] = [];
	let files: IdentifiedFile[] = [];
	return {
		name: 'pdf-files',
		hooks: {
			'astro:config:done': async () => {
				const [reports, pdfs] = await Promise.all([
					listFilesById(libraryFolder(library, 'reports'), '.mdx'),
					listFilesById(libraryFolder(library, 'sources'), '.pdf'),
				]);
				const hiding = await Promise.all(
					reports.map(async ({ id, path }) => ((await hidesWords(path)) ? [id] : [])),
				);
				held = publishHidden ? [] : hiding.flat();
				const older = reports.filter(({ id }) => !isCurrent(id));
				const withdrawn = await Promise.all(
					older.map(async ({ id, path }) =>
						isWithdrawn(splitFrontmatter(await readFile(path, 'utf8')).frontmatter) ? [id] : [],
					),
				);
				const published = new Set(reports.map(({ id }) => id));
				for (const id of withdrawn.flat()) published.delete(id);
				for (const id of held) published.delete(id);
				files = pdfs.filter(({ id }) => published.has(id));
			},
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => {
					// The server has taken the base off.
					const file = files.find(({ id }) => pathOf(id) === request.url);
					if (file === undefined) return next();
					response.setHeader('content-type', 'application/pdf');
					createReadStream(file.path).pipe(response);
				});
			},
			'astro:build:done': async ({ dir, logger }) => {
				for (const { id, path } of files.filter((file) => !kept.has(splitVersion(file.id).report)))
					await placeFile(path, fileURLToPath(new URL(`.${pathOf(id)}`, dir)));
				logger.info(`${files.length} PDFs stand beside their reports`);
				if (held.length > 0)
					logger.warn(
						`PDFs left out, since they have words that cannot be seen on their pages: ${held.join(', ')}. ` +
							'Look at these words in the file that npm run ingest -- --report FILE writes; --publish-hidden puts the PDFs there.',
					);
			},
		},
	};
}

/** The PDF's path below the site's base. */
function pathOf(id: string): string {
	return pdfPath(id, undefined, '/');
}
