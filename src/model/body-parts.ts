import type { BodyNode, Finding, Section } from './body.ts';

/** Every finding of a body, in order. */
export function allFindings(nodes: readonly BodyNode[]): Finding[] {
	return nodes.flatMap((node) =>
		node.type === 'finding' ? [node] : node.type === 'section' ? allFindings(node.children) : [],
	);
}

/** Every section of a body, in order, parents before children. */
export function allSections(nodes: readonly BodyNode[]): Section[] {
	return nodes.flatMap((node) =>
		node.type === 'section' ? [node, ...allSections(node.children)] : [],
	);
}
