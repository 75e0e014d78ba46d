import type { Heading, Nodes } from 'mdast';
import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import type { Prose } from './read-prose.ts';
import { resolveLinks } from './resolve-links.ts';

/**
 * Prose as HTML; each heading has an id, made of its words. What is not prose is an error here, and never HTML.
 *
 * @param resolve what becomes of the address of a link within the site, which begins with a slash
 */
export function proseHtml(
	{ root, faults }: Prose,
	resolve: (path: `/${string}`) => string,
): string {
	const [fault] = faults;
	if (fault !== undefined) throw new Error(fault.message);
	resolveLinks(root, resolve);
	const taken = new Map<string, number>();
	for (const node of root.children) if (node.type === 'heading') identify(node, taken);
	return toHtml(toHast(root));
}

/** Gives a heading its id: its words, and a number from the second heading of the same words on. */
function identify(heading: Heading, taken: Map<string, number>): void {
	const slug = textOf(heading)
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.replace(/\s/gu, '-');
	const count = taken.get(slug) ?? 0;
	taken.set(slug, count + 1);
	heading.data = { hProperties: { id: count === 0 ? slug : `${slug}-${count}` } };
}

function textOf(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}
