import { failure, success, type Outcome } from '../model/problem.ts';
import { reportSchema, type ReportFrontmatter } from '../model/report.ts';
import { splitFrontmatter } from '../model/split-frontmatter.ts';
import { readYaml, schemaProblems } from './yaml-problems.ts';

/**
 * Reads the frontmatter of a report. What is wrong with it is said with the place in the file, whose first line is the
 * line of dashes: that it is no YAML, or each field that is not as its schema has it, with the value found.
 *
 * @param mdx the report's whole file
 * @param path the file, as the reader of a message knows it
 */
export function readFrontmatter(mdx: string, path: string): Outcome<ReportFrontmatter> {
	if (mdx.startsWith('\uFEFF'))
		return failure({
			rule: 'digest-wrong',
			path,
			line: 1,
			message: 'it begins with a byte order mark, so its digest does not fit',
			expected: 'the file as it was converted',
		});
	const rule = 'frontmatter-invalid';
	const yaml = readYaml(splitFrontmatter(mdx).frontmatter, 1);
	if (yaml.faults.length > 0)
		return failure(
			...yaml.faults.map(({ message, ...place }) => ({
				rule: rule as typeof rule,
				path,
				...place,
				message: `the frontmatter is no YAML: ${message}`,
			})),
		);
	const checked = reportSchema.safeParse(yaml.data);
	if (checked.success) return success(checked.data);
	const report = { rule, path, about: 'a report', whole: 'the frontmatter' } as const;
	return failure(...schemaProblems(checked.error.issues, yaml, report));
}
