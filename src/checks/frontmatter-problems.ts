import type { z } from 'astro/zod';
import type { Problem } from '../model/problem.ts';
import { readYaml, schemaProblems } from './yaml-problems.ts';

/**
 * What is wrong with a report's frontmatter: that it is no YAML, or each issue of its schema with the field, the value
 * found and its place in the file, whose first line is the line of dashes.
 *
 * @param issues of its schema; empty where it could not even be read
 */
export function frontmatterProblems(
	issues: readonly z.core.$ZodIssue[],
	frontmatter: string,
	path: string,
): Problem[] {
	const yaml = readYaml(frontmatter, 1);
	const rule = 'frontmatter-invalid';
	if (yaml.faults.length > 0)
		return yaml.faults.map(({ message, ...place }) => ({
			rule,
			path,
			...place,
			message: `the frontmatter is no YAML: ${message}`,
		}));
	return schemaProblems(issues, yaml, { rule, path, about: 'a report', whole: 'the frontmatter' });
}
