import type { z } from 'astro/zod';
import { Document, isNode, LineCounter, parseDocument } from 'yaml';
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
	/** Why it is no YAML, the first reason alone; empty where it is. */
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

/** Characters of the longest YAML that is read; the longest that people have written has 40,000. */
const longest = 1_000_000;
const tooDeep = 'it is nested too deeply';
/** Characters of a value that a message shows. */
const shown = 80;

/**
 * Reads YAML. What would not be read in good time is a fault as well: a text that is too long, one that is nested too
 * deeply, and one whose aliases stand for more than anybody wrote.
 *
 * @param linesBefore how many lines of the file stand above it
 */
export function readYaml(text: string, linesBefore = 0): YamlFile {
	if (text.length > longest)
		return unread(`it has ${text.length} characters, and ${longest} are read`, linesBefore);
	try {
		return readParts(text, linesBefore);
	} catch (error) {
		// The reader throws where aliases multiply, and runs out of stack in what is nested too deeply.
		if (error instanceof ReferenceError)
			return unread('its aliases stand for too much', linesBefore);
		if (error instanceof RangeError) return unread(tooDeep, linesBefore);
		throw error;
	}
}

function unread(message: string, linesBefore: number): YamlFile {
	const start = { line: 1 + linesBefore, column: 1 };
	return {
		document: new Document(null),
		data: undefined,
		faults: [{ ...start, message }],
		findPlace: () => start,
	};
}

function readParts(text: string, linesBefore: number): YamlFile {
	const counter = new LineCounter();
	const document = parseDocument(text, { lineCounter: counter });
	const toPlace = (offset: number): Place => {
		const { line, col } = counter.linePos(offset);
		return { line: line + linesBefore, column: col };
	};
	return {
		document,
		data: document.errors.length > 0 ? undefined : document.toJS(),
		// One fault in YAML makes others of all that follows it.
		faults: document.errors.slice(0, 1).map(({ pos, message }) => ({
			...toPlace(pos[0]),
			message: message.startsWith('Maximum call stack')
				? tooDeep
				: (message.split('\n')[0]?.replace(/ at line \d.*/u, '') ?? ''),
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
				: `is not of its form${isNode(found) ? '' : `, found ${shorten(JSON.stringify(found))}`}`;
		return [toProblem(keys, fault, issue.message.replace(/^Invalid \w+: expected /u, ''))];
	});
}

function shorten(value: string): string {
	return value.length > shown ? `${value.slice(0, shown)}…` : value;
}
