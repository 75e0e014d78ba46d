import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { z } from 'astro/zod';
import type { Problem } from './problem.ts';

/**
 * What is wrong with a report's frontmatter: each issue of its schema with the field, the value found and
 * its place in the file, whose first line is the line of dashes.
 */
export function frontmatterProblems(
	issues: readonly z.core.$ZodIssue[],
	frontmatter: string,
	path: string,
): Problem[] {
	const counter = new LineCounter();
	const document = parseDocument(frontmatter, { lineCounter: counter });
	return issues.flatMap((issue) => {
		const keys = issue.path.filter((key) => typeof key !== 'symbol');
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) =>
				toProblem([...keys, key], 'is no field of a report', 'only fields that the schema has'),
			);
		const found: unknown = document.getIn(keys);
		const fault =
			found === undefined
				? 'is missing'
				: `is not of its form${isNode(found) ? '' : `, found ${JSON.stringify(found)}`}`;
		return [toProblem(keys, fault, issue.message.replace(/^Invalid \w+: expected /u, ''))];
	});

	function toProblem(keys: readonly (string | number)[], fault: string, expected: string): Problem {
		const { line, col } = findPlace(document, counter, keys);
		const field = keys.join('.') || 'the frontmatter';
		return {
			rule: 'frontmatter-invalid',
			path,
			line: line + 1,
			column: col,
			message: `${field} ${fault}`,
			expected,
		};
	}
}

/** The place of a field, or of the nearest one around it that the file has. */
function findPlace(
	document: Document,
	counter: LineCounter,
	keys: readonly (string | number)[],
): { line: number; col: number } {
	for (let length = keys.length; length > 0; length -= 1) {
		const node: unknown = document.getIn(keys.slice(0, length), true);
		if (isNode(node) && node.range) return counter.linePos(node.range[0]);
	}
	return { line: 1, col: 1 };
}
