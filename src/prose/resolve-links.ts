import type { Nodes } from 'mdast';

/**
 * Changes the addresses of a text's links within the site, in place.
 *
 * @param resolve what becomes of an address, which begins with a slash
 */
export function resolveLinks(node: Nodes, resolve: (path: `/${string}`) => string): void {
	if (node.type === 'link' && isPath(node.url)) node.url = resolve(node.url);
	if ('children' in node) for (const child of node.children) resolveLinks(child, resolve);
}

function isPath(url: string): url is `/${string}` {
	return url.startsWith('/');
}
