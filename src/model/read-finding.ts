import type { MdxJsxFlowElement } from 'mdast-util-mdx';
import {
	BodyError,
	readAttribute,
	readSourceRange,
	requireAttribute,
	requireChecked,
	requireOneOf,
} from './body-element.ts';
import type { Finding } from './body.ts';
import { dueSchema, findingIdSchema, findingKindIds, nationalFrameworkSchema } from './finding.ts';
import { readBlock } from './read-blocks.ts';

/** Reads a `<Finding>`: its id, its kind, what it was printed with, and its blocks. */
export function readFinding(node: MdxJsxFlowElement): Finding {
	const number = readAttribute(node, 'number');
	const printed = readAttribute(node, 'printed');
	const mended = readAttribute(node, 'mended');
	const due = readAttribute(node, 'due');
	const nationalFramework = readAttribute(node, 'nationalFramework');
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
		id: requireChecked(node, 'id', (id) => findingIdSchema.safeParse(id).success),
		kind: requireOneOf(node, 'kind', requireAttribute(node, 'kind'), findingKindIds),
		...(number !== undefined && { number: Number(number) }),
		...(printed !== undefined && { printed }),
		...(mended !== undefined && {
			mended: requireOneOf(node, 'mended', mended, [
				'number-displaced',
				'number-lost',
				'bullet-lost',
			] as const),
		}),
		...(due !== undefined && { due }),
		...(nationalFramework !== undefined && { nationalFramework }),
		source: readSourceRange(node),
		blocks: node.children.map(readBlock),
	};
}
