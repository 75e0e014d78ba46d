import type { Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown, type MdxJsxFlowElement } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import {
	BodyError,
	checkElement,
	isElement,
	readAttribute,
	readSourceRange,
	requireAttribute,
	requireChecked,
	requireOneOf,
} from './body-element.ts';
import { furnitureKinds } from './body.ts';
import type { BodyNode, Furniture, ReportBody, Section } from './body.ts';
import { findingIdSchema } from './finding.ts';
import { gradeEvidence, grades } from './grade.ts';
import { judgementAreas } from './judgement.ts';
import { readTable } from './read-blocks.ts';
import { readFinding } from './read-finding.ts';
import { readParagraph, readPieces, readWords } from './read-pieces.ts';

/** The 1-based line, within the body, on which each part of it begins. */
export type BodyPlaces = Map<BodyNode, number>;

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
				source: readSourceRange(node),
				text: readWords(node),
			};
		case 'Note': {
			const [paragraph, ...rest] = node.children;
			if (paragraph === undefined || rest.length > 0)
				throw new BodyError('a Note holds one paragraph', node);
			return {
				type: 'note',
				mark: requireAttribute(node, 'mark'),
				source: readSourceRange(node),
				pieces: readParagraph(paragraph),
			};
		}
		case 'JudgementRecord': {
			const [table, ...rest] = node.children;
			if (!isElement(table, 'Table') || rest.length > 0)
				throw new BodyError('a JudgementRecord holds one Table', node);
			return { type: 'judgement-record', source: readSourceRange(node), table: readTable(table) };
		}
		default:
			throw new BodyError(`unknown element ${node.name ?? '<>'}`, node);
	}
}

function readSection(node: MdxJsxFlowElement, places: BodyPlaces | undefined): Section {
	const [heading, ...children] = node.children;
	if (heading?.type !== 'heading') throw new BodyError('a Section begins with its heading', node);
	const area = readAttribute(node, 'area');
	const grade = readAttribute(node, 'grade');
	const gradeFrom = readAttribute(node, 'gradeFrom');
	return {
		type: 'section',
		id: requireChecked(node, 'id', (id) => findingIdSchema.safeParse(id).success),
		level: heading.depth,
		heading: readPieces(heading.children),
		source: readSourceRange(node),
		...(area !== undefined && { area: requireOneOf(node, 'area', area, judgementAreas) }),
		...(grade !== undefined && { grade: requireOneOf(node, 'grade', grade, grades) }),
		...(gradeFrom !== undefined && {
			gradeFrom: requireOneOf(node, 'gradeFrom', gradeFrom, gradeEvidence),
		}),
		children: children.map((child) => readNode(child, places)),
	};
}

function readFurniture(node: MdxJsxFlowElement): Furniture {
	return {
		type: 'furniture',
		kind: requireOneOf(node, 'kind', requireAttribute(node, 'kind'), furnitureKinds),
		source: readSourceRange(node),
		text: requireAttribute(node, 'text'),
	};
}
