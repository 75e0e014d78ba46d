import type { Citation } from '../citation/citation.ts';
import { citeReport } from '../citation/cite-report.ts';
import type { ReportVersion } from './report-versions.ts';

/**
 * The citation of an older version of a report, or of one finding of it: its title says which version, for the report as it
 * is now has the same title and day.
 *
 * @param url address of what is cited
 * @param finding the finding's label: "Paragraph 65"
 * @param on the printed pages that the finding stands on, in order
 */
export function citeVersion(
	{ report, number }: Pick<ReportVersion, 'report' | 'number'>,
	url: string,
	finding?: string,
	on?: readonly number[],
): Citation {
	const { frontmatter } = report;
	const title = `${frontmatter.title} (version ${number})`;
	return citeReport({ ...report, frontmatter: { ...frontmatter, title } }, url, finding, on);
}
