import type { z } from 'astro/zod';
import type { Problem } from '../model/problem.ts';
import { readYaml, schemaProblems } from './yaml-problems.ts';

/**
 * What is wrong with a report's frontmatter: each issue of its schema with the field, the value found and
 * its place in the file, whose first line is the line of dashes.
 */
export function frontmatterProblems(
	issues: readonly z.core.$ZodIssue[],
	frontmatter: string,
	path: string,
): Problem[] {
	return schemaProblems(issues, readYaml(frontmatter, 1), {
		rule: 'frontmatter-invalid',
		path,
		about: 'a report',
		whole: 'the frontmatter',
	});
}
