import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import {
	findForeignParts,
	type TextFault,
	type TextLink,
	type TextRule,
} from '../prose/find-foreign-parts.ts';
import { expectedOfWords, wordParts } from '../prose/words-alone.ts';

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
	allowed: new Set(wordParts),
	expected: expectedOfWords,
};

/**
 * Reads the Markdown of a note. A note is words: what could run, load or pass for a part of the report is a fault,
 * and so is a link to anything but a web page.
 */
export function readNote(markdown: string): Note {
	const root = fromMarkdown(markdown);
	return { root, ...findForeignParts(root, rule) };
}
