import type { RootContent } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx';
import { sourceRangeSchema } from './source-range.ts';

/** A place in an MDX file where it is no report body. Lines and columns are 1-based, within the body. */
export class BodyError extends Error {
	readonly line: number;
	readonly column: number;
	constructor(message: string, node: Positioned) {
		super(message);
		this.line = node.position?.start.line ?? 1;
		this.column = node.position?.start.column ?? 1;
	}
}

interface Positioned {
	position?: { start: { line: number; column: number } } | undefined;
}
/** An element of a report, such as `<Finding>` or, within a line, `<Repair>`. */
export type BodyElement = MdxJsxFlowElement | MdxJsxTextElement;

/** The attributes that each element may have, each once. Nobody would read another, so none may stand there. */
const attributes: ReadonlyMap<string | null, readonly string[]> = new Map([
	['Section', ['id', 'source', 'area', 'grade', 'gradeFrom']],
	['Finding', ['id', 'kind', 'number', 'printed', 'mended', 'due', 'nationalFramework', 'source']],
	['Furniture', ['kind', 'source', 'text']],
	['GradeLine', ['source']],
	['Note', ['mark', 'source']],
	['JudgementRecord', ['source']],
	['Table', []],
	['Row', []],
	['Cell', []],
	['Repair', ['rule', 'was']],
	['NoteMark', ['note']],
	['Gap', []],
]);

/** Elements that hold nothing: what stands in them would be shown, and read by nobody. */
const empty: ReadonlySet<string | null> = new Set(['Furniture', 'NoteMark', 'Gap']);

/** Refuses attributes that nobody knows, ones that are given twice or computed, and words where none are read. */
export function checkElement(node: BodyElement): void {
	const name = node.name ?? '<>';
	const known = attributes.get(node.name);
	// Who reads it says so of an unknown element.
	if (known === undefined) return;
	const seen = new Set<string>();
	for (const attribute of node.attributes) {
		if (attribute.type !== 'mdxJsxAttribute')
			throw new BodyError(`an expression among the attributes of ${name}`, node);
		if (!known.includes(attribute.name))
			throw new BodyError(
				`unknown attribute ${attribute.name} of ${name}, which has ${known.join(', ') || 'none'}`,
				node,
			);
		if (seen.has(attribute.name))
			throw new BodyError(`${attribute.name} of ${name} stands there twice`, node);
		seen.add(attribute.name);
	}
	if (empty.has(node.name) && node.children.length > 0)
		throw new BodyError(`${name} holds nothing`, node);
}

/** Whether a node is an element of that name. */
export function isElement(node: RootContent | undefined, name: string): node is BodyElement {
	return (
		(node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement') && node.name === name
	);
}

/** The value of an attribute; undefined where the element has it not. */
export function readAttribute(node: BodyElement, name: string): string | undefined {
	const attribute = node.attributes.find(
		(candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
	);
	if (attribute === undefined) return undefined;
	if (typeof attribute.value !== 'string')
		throw new BodyError(`${name} of ${node.name} is no plain text`, node);
	return attribute.value;
}

/** The value of an attribute that the element must have. */
export function requireAttribute(node: BodyElement, name: string): string {
	const value = readAttribute(node, name);
	if (value === undefined) throw new BodyError(`${node.name} lacks ${name}`, node);
	return value;
}

/** The value of an attribute that the element must have, in its form. */
export function requireChecked(
	node: BodyElement,
	name: string,
	test: (value: string) => boolean,
): string {
	const value = requireAttribute(node, name);
	if (!test(value))
		throw new BodyError(`${name}="${value}" of ${node.name} is not of its form`, node);
	return value;
}

/** A value that must be one of those that are allowed. */
export function requireOneOf<const T extends string>(
	node: BodyElement,
	name: string,
	value: string,
	allowed: readonly T[],
): T {
	const found = allowed.find((candidate) => candidate === value);
	if (found === undefined)
		throw new BodyError(
			`${name}="${value}" of ${node.name} is none of ${allowed.join(', ')}`,
			node,
		);
	return found;
}

/** The lines of the source that an element was made of: `12-14`. */
export function readSourceRange(node: BodyElement): string {
	return requireChecked(node, 'source', (value) => sourceRangeSchema.safeParse(value).success);
}
