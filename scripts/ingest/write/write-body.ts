import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import {
	mdxToMarkdown,
	type MdxJsxAttribute,
	type MdxJsxFlowElement,
	type MdxJsxTextElement,
} from 'mdast-util-mdx';
import { toMarkdown, type Unsafe } from 'mdast-util-to-markdown';
import type {
	Block,
	BodyNode,
	Finding,
	List,
	Piece,
	ReportBody,
	Section,
	Table,
} from '../../../src/model/body.ts';

/**
 * Characters that Markdown or MDX would act on, beyond those that the serialiser knows. `import` and
 * `export` at the start of a line are the ones that matter: MDX would run them as code.
 */
const unsafe: Unsafe[] = [
	{ atBreak: true, character: 'i', after: 'mport' },
	{ atBreak: true, character: 'e', after: 'xport' },
	{ character: '~' },
];

/**
 * Writes a report's body as MDX. Words are data: everything that Markdown or MDX would act on is escaped,
 * and nothing but the elements of a report body is ever written. Each paragraph is one line.
 */
export function writeBody(body: ReportBody): string {
	return `${body.map(writeNode).join('\n\n')}\n`;
}

function writeNode(node: BodyNode): string {
	switch (node.type) {
		case 'section':
			return writeSection(node);
		case 'finding':
			return writeFinding(node);
		case 'furniture': {
			const { kind, source, text } = node;
			return tag('Furniture', { kind, source, text }, true);
		}
		case 'grade-line':
			return wrap(
				'GradeLine',
				{ source: node.source },
				writePieces([{ type: 'text', text: node.text }]),
			);
		case 'note':
			return wrap('Note', { mark: node.mark, source: node.source }, writePieces(node.pieces));
		case 'judgement-record':
			return wrap('JudgementRecord', { source: node.source }, writeTable(node.table));
	}
}

function writeSection({
	id,
	source,
	area,
	grade,
	gradeFrom,
	level,
	heading,
	children,
}: Section): string {
	return [
		tag('Section', { id, source, area, grade, gradeFrom }),
		writeHeading(level, heading),
		...children.map(writeNode),
		'</Section>',
	].join('\n\n');
}

function writeHeading(level: number, heading: readonly Piece[]): string {
	const depth = Math.min(Math.max(level, 1), 6) as Heading['depth'];
	return markdown({
		type: 'root',
		children: [{ type: 'heading', depth, children: toPhrasing(heading) }],
	});
}

function writeFinding({
	id,
	kind,
	number,
	printed,
	mended,
	due,
	nationalFramework,
	source,
	blocks,
}: Finding): string {
	const attributes = {
		id,
		kind,
		number: number?.toString(),
		printed,
		mended,
		due,
		nationalFramework,
		source,
	};
	return wrap('Finding', attributes, writeBlocks(blocks));
}

/** Writes the paragraphs, lists and tables of a finding, as `writeBody` does. */
export function writeBlocks(blocks: readonly Block[]): string {
	return blocks.map(writeBlock).join('\n\n');
}

function writeBlock(block: Block): string {
	switch (block.type) {
		case 'paragraph':
			return writePieces(block.pieces);
		case 'list':
			return markdown({ type: 'root', children: [toList(block)] });
		case 'table':
			return writeTable(block);
	}
}

function writeTable({ rows }: Table): string {
	const lines = rows.map((cells) => {
		const written = cells.map((pieces) => wrap('Cell', {}, writePieces(pieces)));
		return wrap('Row', {}, written.join('\n'));
	});
	return wrap('Table', {}, lines.join('\n'));
}

function toList({ items }: List): RootContent {
	return {
		type: 'list',
		ordered: false,
		spread: false,
		children: items.map(({ pieces, lists }) => ({
			type: 'listItem' as const,
			spread: false,
			children: [
				{ type: 'paragraph' as const, children: toPhrasing(pieces) },
				...(lists.map(toList) as []),
			],
		})),
	};
}

/** Writes a run of pieces as one line, as `writeBody` does. */
export function writePieces(pieces: readonly Piece[]): string {
	return markdown({
		type: 'root',
		children: [{ type: 'paragraph', children: toPhrasing(pieces) } satisfies Paragraph],
	});
}

function toPhrasing(pieces: readonly Piece[]): PhrasingContent[] {
	return pieces.map((piece): PhrasingContent => {
		switch (piece.type) {
			case 'text':
				return { type: 'text', value: piece.text };
			case 'emphasis':
				return { type: 'emphasis', children: toPhrasing(piece.pieces) };
			case 'repair':
				return inline('Repair', { rule: piece.rule, was: piece.was }, piece.now);
			case 'note-mark':
				return inline('NoteMark', { note: piece.note }, '');
			case 'gap':
				return inline('Gap', {}, '');
		}
	});
}

function inline(name: string, attributes: Record<string, string>, text: string): MdxJsxTextElement {
	return {
		type: 'mdxJsxTextElement',
		name,
		attributes: toAttributes(attributes),
		children: text === '' ? [] : [{ type: 'text', value: text }],
	};
}

function wrap(
	name: string,
	attributes: Record<string, string | undefined>,
	content: string,
): string {
	return `${tag(name, attributes)}\n${content}\n</${name}>`;
}

/** An opening (or empty) tag on a line of its own, its attributes escaped as MDX needs. */
function tag(
	name: string,
	attributes: Record<string, string | undefined>,
	isEmpty = false,
): string {
	const element: MdxJsxFlowElement = {
		type: 'mdxJsxFlowElement',
		name,
		attributes: toAttributes(attributes),
		children: [],
	};
	const written = markdown({ type: 'root', children: [element] });
	return isEmpty ? written : written.replace(/(?<!\s)\s*\/>$/u, '>');
}

/**
 * Attributes with literal values. The serialiser escapes quotes and nothing else, so that an ampersand in the
 * words would read back as an entity: it is escaped here, and with it what looks like the end of a tag.
 */
function toAttributes(attributes: Record<string, string | undefined>): MdxJsxAttribute[] {
	return Object.entries(attributes).flatMap(([name, value]) =>
		value === undefined
			? []
			: [
					{
						type: 'mdxJsxAttribute',
						name,
						value: value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
					},
				],
	);
}

function markdown(root: Root): string {
	return toMarkdown(root, {
		bullet: '-',
		emphasis: '*',
		unsafe,
		extensions: [mdxToMarkdown()],
	}).trimEnd();
}
