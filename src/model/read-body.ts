import type { PhrasingContent, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement, type MdxJsxTextElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import type {
	Block,
	BodyNode,
	Finding,
	Furniture,
	List,
	ListItem,
	Piece,
	ReportBody,
	Section,
	Table,
} from './body.ts';
import { furnitureKinds } from './body.ts';
import { dueSchema, findingIdSchema, findingKindIds, nationalFrameworkSchema } from './finding.ts';
import { gradeEvidence, grades } from './grade.ts';
import { judgementAreas } from './judgement.ts';
import { repairRuleIds } from './repair.ts';
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

/** The 1-based line, within the body, on which each part of it begins. */
export type BodyPlaces = Map<BodyNode, number>;

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

interface Positioned {
	position?: { start: { line: number; column: number } } | undefined;
}
type Element = MdxJsxFlowElement | MdxJsxTextElement;

/**
 * Reads the MDX of a report (without its frontmatter) back into its parts.
 *
 * Accepts only the elements that a report may hold, with literal attributes: an import, an expression or
 * an unknown element or attribute throws a `BodyError`, for a report is data and never code.
 *
 * @param places is filled with the line of each part
 */
export function readBody(mdx: string, places?: BodyPlaces): ReportBody {
	let root: Root;
	try {
		root = fromMarkdown(mdx, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
	} catch (cause) {
		const { message, line, column } = cause as Error & { line?: number; column?: number };
		throw new BodyError(`not MDX: ${message}`, {
			position: { start: { line: line ?? 1, column: column ?? 1 } },
		});
	}
	return root.children.map((node) => readNode(node, places));
}

function readNode(node: RootContent, places: BodyPlaces | undefined): BodyNode {
	if (node.type !== 'mdxJsxFlowElement')
		throw new BodyError(`unexpected ${node.type} outside a Section or Finding`, node);
	checkElement(node);
	const read = readElement(node, places);
	places?.set(read, node.position?.start.line ?? 1);
	return read;
}

function readElement(node: MdxJsxFlowElement, places: BodyPlaces | undefined): BodyNode {
	switch (node.name) {
		case 'Section':
			return readSection(node, places);
		case 'Finding':
			return readFinding(node);
		case 'Furniture':
			return readFurniture(node);
		case 'GradeLine':
			return {
				type: 'grade-line',
				source: readSource(node),
				text: readWords(node),
			};
		case 'Note': {
			const [paragraph, ...rest] = node.children;
			if (paragraph === undefined || rest.length > 0)
				throw new BodyError('a Note holds one paragraph', node);
			return {
				type: 'note',
				mark: required(node, 'mark'),
				source: readSource(node),
				pieces: readParagraph(paragraph),
			};
		}
		case 'JudgementRecord': {
			const [table, ...rest] = node.children;
			if (!isElement(table, 'Table') || rest.length > 0)
				throw new BodyError('a JudgementRecord holds one Table', node);
			return { type: 'judgement-record', source: readSource(node), table: readTable(table) };
		}
		default:
			throw new BodyError(`unknown element ${node.name ?? '<>'}`, node);
	}
}

function readSection(node: MdxJsxFlowElement, places: BodyPlaces | undefined): Section {
	const [heading, ...children] = node.children;
	if (heading?.type !== 'heading') throw new BodyError('a Section begins with its heading', node);
	const area = optional(node, 'area');
	const grade = optional(node, 'grade');
	const gradeFrom = optional(node, 'gradeFrom');
	return {
		type: 'section',
		id: checked(node, 'id', (id) => findingIdSchema.safeParse(id).success),
		level: heading.depth,
		heading: readPieces(heading.children),
		source: readSource(node),
		...(area !== undefined && { area: oneOf(node, 'area', area, judgementAreas) }),
		...(grade !== undefined && { grade: oneOf(node, 'grade', grade, grades) }),
		...(gradeFrom !== undefined && {
			gradeFrom: oneOf(node, 'gradeFrom', gradeFrom, gradeEvidence),
		}),
		children: children.map((child) => readNode(child, places)),
	};
}

function readFinding(node: MdxJsxFlowElement): Finding {
	const number = optional(node, 'number');
	const printed = optional(node, 'printed');
	const mended = optional(node, 'mended');
	const due = optional(node, 'due');
	const nationalFramework = optional(node, 'nationalFramework');
	if (number !== undefined && !/^[1-9]\d*$/u.test(number))
		throw new BodyError(`number="${number}" is no paragraph number`, node);
	if (due !== undefined && !dueSchema.safeParse(due).success)
		throw new BodyError(`due="${due}" is no duration such as P0D or P3M`, node);
	if (
		nationalFramework !== undefined &&
		!nationalFrameworkSchema.safeParse(nationalFramework).success
	)
		throw new BodyError(
			`nationalFramework="${nationalFramework}" is no part of it such as "outcome 4"`,
			node,
		);
	return {
		type: 'finding',
		id: checked(node, 'id', (id) => findingIdSchema.safeParse(id).success),
		kind: oneOf(node, 'kind', required(node, 'kind'), findingKindIds),
		...(number !== undefined && { number: Number(number) }),
		...(printed !== undefined && { printed }),
		...(mended !== undefined && {
			mended: oneOf(node, 'mended', mended, [
				'number-displaced',
				'number-lost',
				'bullet-lost',
			] as const),
		}),
		...(due !== undefined && { due }),
		...(nationalFramework !== undefined && { nationalFramework }),
		source: readSource(node),
		blocks: node.children.map(readBlock),
	};
}

function readFurniture(node: MdxJsxFlowElement): Furniture {
	return {
		type: 'furniture',
		kind: oneOf(node, 'kind', required(node, 'kind'), furnitureKinds),
		source: readSource(node),
		text: required(node, 'text'),
	};
}

function readBlock(node: RootContent): Block {
	if (node.type === 'list') return readList(node);
	if (isElement(node, 'Table')) return readTable(node);
	return { type: 'paragraph', pieces: readParagraph(node) };
}

function readList(node: Extract<RootContent, { type: 'list' }>): List {
	if (node.ordered) throw new BodyError('a numbered list: numbers belong to findings', node);
	return {
		type: 'list',
		items: node.children.map((item): ListItem => {
			const [first, ...rest] = item.children;
			if (first === undefined) return { pieces: [], lists: [] };
			return {
				pieces: readParagraph(first),
				lists: rest.map((child) => {
					if (child.type !== 'list')
						throw new BodyError(`unexpected ${child.type} in a list item`, child);
					return readList(child);
				}),
			};
		}),
	};
}

function readTable(node: Element): Table {
	checkElement(node);
	return {
		type: 'table',
		rows: (node.children as RootContent[]).map((row) => {
			if (!isElement(row, 'Row')) throw new BodyError('a Table holds Rows', row);
			checkElement(row);
			return (row.children as RootContent[]).map((cell) => {
				if (!isElement(cell, 'Cell')) throw new BodyError('a Row holds Cells', cell);
				checkElement(cell);
				return (cell.children as RootContent[]).flatMap(readParagraph);
			});
		}),
	};
}

/** A paragraph's pieces. MDX makes flow of a paragraph that is nothing but one inline element. */
function readParagraph(node: RootContent): Piece[] {
	if (node.type === 'paragraph') return readPieces(node.children);
	if (node.type === 'mdxJsxFlowElement') return [readInline(node)];
	return readPieces([node as PhrasingContent]);
}

function readPieces(nodes: readonly PhrasingContent[]): Piece[] {
	return nodes.map((node): Piece => {
		switch (node.type) {
			case 'text':
				return { type: 'text', text: node.value };
			case 'emphasis':
				return { type: 'emphasis', pieces: readPieces(node.children) };
			case 'mdxJsxTextElement':
				return readInline(node);
			default:
				throw new BodyError(`unexpected ${node.type} in the text`, node);
		}
	});
}

function readInline(node: Element): Piece {
	checkElement(node);
	if (node.name === 'Gap') return { type: 'gap' };
	if (node.name === 'NoteMark') return { type: 'note-mark', note: required(node, 'note') };
	if (node.name !== 'Repair')
		throw new BodyError(`unknown element ${node.name ?? '<>'} in the text`, node);
	const was = required(node, 'was');
	const now = readWords(node);
	if (was.trim() === '' && now.trim() !== '')
		throw new BodyError('a Repair of nothing adds words that the source does not have', node);
	return {
		type: 'repair',
		rule: oneOf(node, 'rule', required(node, 'rule'), repairRuleIds),
		was,
		now,
	};
}

/** The words of an element that holds words alone. */
function readWords(node: Element): string {
	const plain = (pieces: readonly Piece[]): string =>
		pieces
			.map((piece) => {
				if (piece.type !== 'text')
					throw new BodyError(`unexpected ${piece.type} in ${node.name ?? ''}`, node);
				return piece.text;
			})
			.join('');
	return node.children.map((child) => plain(readParagraph(child as RootContent))).join(' ');
}

/** Refuses attributes that nobody knows, ones that are given twice or computed, and words where none are read. */
function checkElement(node: Element): void {
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

function isElement(node: RootContent | undefined, name: string): node is Element {
	return (
		(node?.type === 'mdxJsxFlowElement' || node?.type === 'mdxJsxTextElement') && node.name === name
	);
}

function optional(node: Element, name: string): string | undefined {
	const attribute = node.attributes.find(
		(candidate) => candidate.type === 'mdxJsxAttribute' && candidate.name === name,
	);
	if (attribute === undefined) return undefined;
	if (typeof attribute.value !== 'string')
		throw new BodyError(`${name} of ${node.name} is no plain text`, node);
	return attribute.value;
}

function required(node: Element, name: string): string {
	const value = optional(node, name);
	if (value === undefined) throw new BodyError(`${node.name} lacks ${name}`, node);
	return value;
}

function checked(node: Element, name: string, test: (value: string) => boolean): string {
	const value = required(node, name);
	if (!test(value))
		throw new BodyError(`${name}="${value}" of ${node.name} is not of its form`, node);
	return value;
}

function oneOf<const T extends string>(
	node: Element,
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

function readSource(node: Element): string {
	return checked(node, 'source', (value) => sourceRangeSchema.safeParse(value).success);
}
