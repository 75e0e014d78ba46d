import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import {
	findForeignParts,
	type TextFault,
	type TextLink,
	type TextRule,
} from '../prose/find-foreign-parts.ts';

/** A note's Markdown, read. */
export interface Note {
	root: Root;
	/** What no note may hold. */
	faults: TextFault[];
	/** Its links within the site: each begins with a slash. */
	internal: TextLink[];
}

const rule: TextRule = {
	whole: 'the note',
	allowed: new Set([
		'root',
		'paragraph',
		'text',
		'emphasis',
		'strong',
		'list',
		'listItem',
		'blockquote',
		'link',
		'break',
	]),
	expected: 'paragraphs, emphasis, lists, quotations and links',
};

/**
 * Reads the Markdown of a note. A note is words: what could run, load or pass for a part of the report is a fault,
 * and so is a link to anything but a web page.
 */
export function readNote(markdown: string): Note {
	const root = fromMarkdown(markdown);
	return { root, ...findForeignParts(root, rule) };
}
