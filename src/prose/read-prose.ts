import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { mdxFromMarkdown } from 'mdast-util-mdx';
import { mdxjs } from 'micromark-extension-mdxjs';
import { findForeignParts, type TextFault, type TextRule } from './find-foreign-parts.ts';
import { expectedOfWords, wordParts } from './words-alone.ts';

/** How much of Markdown a text of content/ uses: `words` as in a term's explanation, `page` with headings and code. */
export type ProseForm = 'words' | 'page';

/** A text of content/, read. */
export interface Prose {
	root: Root;
	/** Why it is no prose; empty where it is. */
	faults: TextFault[];
}

const rules: Record<ProseForm, TextRule> = {
	words: {
		whole: 'the text',
		allowed: new Set(wordParts),
		expected: expectedOfWords,
	},
	page: {
		whole: 'the text',
		allowed: new Set([...wordParts, 'heading', 'inlineCode', 'code', 'thematicBreak']),
		expected: 'paragraphs, headings, emphasis, lists, quotations, code and links',
	},
};

/** How signs are written that MDX would take for the beginning of something to run. */
const escapes =
	'words alone, with \\{ and \\< for these signs, and no line that begins with import or export';

/**
 * Reads the text of a file of content/ as what it is by its name, MDX, and accepts what is prose alone. Nothing else
 * reads it: the build renders this very tree, so what passes here is all that there is.
 */
export function readProse(mdx: string, form: ProseForm): Prose {
	try {
		const root = fromMarkdown(mdx, { extensions: [mdxjs()], mdastExtensions: [mdxFromMarkdown()] });
		return { root, faults: findForeignParts(root, rules[form]).faults };
	} catch (cause) {
		const { message, line, column, place } = cause as Error & Place & { place?: Place | null };
		return {
			root: { type: 'root', children: [] },
			faults: [
				{
					line: line ?? place?.line ?? 1,
					column: column ?? place?.column ?? 1,
					message: `the text is no prose: ${message.split('\n')[0] ?? ''}`,
					expected: escapes,
				},
			],
		};
	}
}

interface Place {
	line?: number;
	column?: number;
}
