import type { Problem } from '../model/problem.ts';
import type { ReportFrontmatter } from '../model/report.ts';
import { splitVersion } from '../model/version-id.ts';

/** What of a report says where it belongs. */
type PlacedReport = Pick<ReportFrontmatter, 'authority' | 'published' | 'corrections'>;

/**
 * A report's file must stand where its frontmatter says it belongs, for its path is its address; and only an older version may say that it was
 * withdrawn.
 *
 * @param id where it stands below the library's `reports`: `st-helens/2012-08-10`; an older version stands below that
 */
export function misplacement(
	id: string,
	{ authority, published, corrections = [] }: PlacedReport,
	path: string,
): Problem[] {
	const expected = `${authority}/${published}`;
	const { report, version } = splitVersion(id);
	const withdrawn = corrections.findIndex((correction) => correction.report !== undefined);
	if (version === null && withdrawn >= 0)
		return [
			{
				rule: 'frontmatter-invalid',
				path,
				message: `corrections.${withdrawn} says that the current version of the report was withdrawn`,
				expected: 'it in the file of an older version',
			},
		];
	if (report === expected) return [];
	return [
		{
			rule: 'frontmatter-invalid',
			path,
			line: 1,
			column: 1,
			message: `its authority and date of publication are those of ${expected}`,
			expected: `the file at ${expected}.mdx, or the fields of ${report}`,
		},
	];
}
