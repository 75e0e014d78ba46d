import type { BodyNode, Finding, Note, Section } from './body.ts';

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

/** Every note of a body, in order. */
export function allNotes(nodes: readonly BodyNode[]): Note[] {
	return nodes.flatMap((node) =>
		node.type === 'note' ? [node] : node.type === 'section' ? allNotes(node.children) : [],
	);
}
