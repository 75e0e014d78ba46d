import type { LibraryReport } from './library-report.ts';

/** The ISO day by which a report stands among those of its authority: the first on site, else that of publication. */
export function inspectionDay({ frontmatter }: Pick<LibraryReport, 'frontmatter'>): string {
	return frontmatter.inspected?.from ?? frontmatter.published;
}

/** Orders reports by day of inspection, oldest first, and those of one day by their ids. */
export function byInspectionDay(
	a: Pick<LibraryReport, 'frontmatter' | 'id'>,
	b: Pick<LibraryReport, 'frontmatter' | 'id'>,
): number {
	const [left, right] = [`${inspectionDay(a)} ${a.id}`, `${inspectionDay(b)} ${b.id}`];
	return left < right ? -1 : left > right ? 1 : 0;
}
