import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem, ProblemRule } from '../model/problem.ts';

/** A place in a text file; lines and columns count from 1. */
export interface Place {
	line: number;
	column: number;
}

/** A field of a YAML file by its keys from the top: `['annotations', 0, 'target']`. */
export type FieldKeys = readonly (string | number)[];

/** What YAML says, with the place of each field in it. */
export interface YamlFile {
	/** What it says, for a schema to check. */
	data: unknown;
	/** Why it is no YAML; empty where it is. */
	faults: (Place & { message: string })[];
	/** The place of a field's value, or of the nearest one around it that the file has. */
	findPlace: (keys: FieldKeys) => Place;
	/** The field itself, with the form in which it is written. */
	document: Document;
}

/** How the faults of a file are reported. */
export interface FaultReport {
	rule: ProblemRule;
	/** The file, as the reader of the message knows it. */
	path: string;
	/** What the file is about, after "no field of": "a report". */
	about: string;
	/** What the file as a whole is called: "the frontmatter". */
	whole: string;
}

/** Reads YAML. `linesBefore` is how many lines of the file stand above it. */
export function readYaml(text: string, linesBefore = 0): YamlFile {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const toPlace = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: line + linesBefore, column: col };
	};
	return {
		document,
		data: document.errors.length > 0 ? undefined : document.toJS(),
		faults: document.errors.map(({ pos, message }) => ({
			...toPlace(pos[0]),
			message: message.split('\n')[0]?.replace(/ at line \d+.*$/u, '') ?? '',
		})),
		findPlace: (keys) => {
			for (let length = keys.length; length > 0; length -= 1) {
				const node: unknown = document.getIn(keys.slice(0, length), true);
				if (isNode(node) && node.range) return toPlace(node.range[0]);
			}
			return { line: 1 + linesBefore, column: 1 };
		},
	};
}

/** What a schema has against a file: each issue with the field, the value found and its place. */
export function schemaProblems(
	issues: readonly z.core.$ZodIssue[],
	{ document, findPlace }: YamlFile,
	{ rule, path, about, whole }: FaultReport,
): Problem[] {
	const toProblem = (keys: FieldKeys, fault: string, expected: string): Problem => ({
		rule,
		path,
		...findPlace(keys),
		message: `${keys.join('.') || whole} ${fault}`,
		expected,
	});
	return issues.flatMap((issue) => {
		const keys = issue.path.filter((key) => typeof key !== 'symbol');
		if (issue.code === 'unrecognized_keys')
			return issue.keys.map((key) =>
				toProblem([...keys, key], `is no field of ${about}`, 'only fields that the schema has'),
			);
		const found: unknown = document.getIn(keys);
		const fault =
			found === undefined
				? 'is missing'
				: `is not of its form${isNode(found) ? '' : `, found ${JSON.stringify(found)}`}`;
		return [toProblem(keys, fault, issue.message.replace(/^Invalid \w+: expected /u, ''))];
	});
}
