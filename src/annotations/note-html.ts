import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import { readNote } from '../checks/note-markdown.ts';
import { resolveLinks } from '../prose/resolve-links.ts';

/**
 * A note's Markdown as HTML. The check of its file has refused all that is not plain words; what slips past it is an
 * error here, and never HTML.
 *
 * @param markdown the body of an annotation
 * @param resolve what becomes of the address of a link within the site, which begins with a slash
 */
export function noteHtml(markdown: string, resolve: (path: `/${string}`) => string): string {
	const { root, faults } = readNote(markdown);
	const [fault] = faults;
	if (fault !== undefined) throw new Error(fault.message);
	resolveLinks(root, resolve);
	return toHtml(toHast(root));
}
