import type { LibraryReport } from './library-report.ts';

/** The ISO day by which a report stands among those of its authority: the first on site, else that of publication. */
export function inspectionDay({ frontmatter }: Pick<LibraryReport, 'frontmatter'>): string {
	return frontmatter.inspected?.from ?? frontmatter.published;
}
