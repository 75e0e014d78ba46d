import type { AstroIntegration } from 'astro';
import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pdfPath } from '../addresses/report-addresses.ts';
import { libraryFolder } from '../library/library-files.ts';
import { listFilesById, type IdentifiedFile } from '../files/list-files.ts';
import { placeFile } from './place-file.ts';

/**
 * Puts the PDFs of the library into the site, each beside its report as `report.pdf`.
 *
 * @param library the library's absolute path
 */
export function pdfFiles(library: string): AstroIntegration {
	let files: IdentifiedFile[] = [];
	return {
		name: 'pdf-files',
		hooks: {
			'astro:config:done': async () => {
				const [reports, pdfs] = await Promise.all([
					listFilesById(libraryFolder(library, 'reports'), '.mdx'),
					listFilesById(libraryFolder(library, 'sources'), '.pdf'),
				]);
				const published = new Set(reports.map(({ id }) => id));
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
				for (const { id, path } of files)
					await placeFile(path, fileURLToPath(new URL(`.${pathOf(id)}`, dir)));
				logger.info(`${files.length} PDFs stand beside their reports`);
			},
		},
	};
}

/** The PDF's path below the site's base. */
function pathOf(id: string): string {
	return pdfPath(id, undefined, '/');
}
