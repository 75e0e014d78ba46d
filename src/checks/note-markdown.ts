import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';

/** Something in a note's Markdown that no note may hold. Lines and columns count from 1 within the note. */
export interface NoteFault {
	line: number;
	column: number;
	message: string;
	/** What a note may hold instead. */
	expected: string;
}

/** A link in a note. */
export interface NoteLink {
	line: number;
	column: number;
	/** As written. */
	url: string;
}

/** A note's Markdown, read. */
export interface Note {
	root: Root;
	faults: NoteFault[];
	/** Its links within the site: each begins with a slash. */
	internal: NoteLink[];
}

/** What a note may be made of. */
const allowed: ReadonlySet<Nodes['type']> = new Set([
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
]);

/** What else Markdown has, in the words of a message. */
const refused: Partial<Record<Nodes['type'], string>> = {
	html: 'HTML',
	image: 'a picture',
	imageReference: 'a picture',
	heading: 'a heading',
	code: 'a block of code',
	inlineCode: 'code',
	thematicBreak: 'a line across',
	definition: 'the address of a link apart from it',
	linkReference: 'a link whose address stands elsewhere',
};

/**
 * Reads the Markdown of a note. A note is words: what could run, load or pass for a part of the report is a fault,
 * and so is a link to anything but a web page.
 */
export function readNote(markdown: string): Note {
	const root = fromMarkdown(markdown);
	const note: Note = { root, faults: [], internal: [] };
	visit(root, note);
	return note;
}

function visit(node: Nodes, note: Note): void {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	if (!allowed.has(node.type)) {
		note.faults.push({
			line,
			column,
			message: `the note holds ${refused[node.type] ?? node.type}${'value' in node ? `: ${shorten(node.value)}` : ''}`,
			expected: 'paragraphs, emphasis, lists, quotations and links',
		});
		return;
	}
	if (node.type === 'link') {
		if (isInternal(node.url)) note.internal.push({ line, column, url: node.url });
		else if (!isWebAddress(node.url))
			note.faults.push({
				line,
				column,
				message: `the note links to ${shorten(node.url) || 'nothing'}`,
				expected: 'an address that begins with https:// or, within the site, with a slash',
			});
	}
	if ('children' in node) for (const child of node.children) visit(child, note);
}

/** Whether an address is a path of the site. Browsers take two slashes, or a backslash, for another host. */
function isInternal(url: string): boolean {
	return /^\/(?![/\\])[^\\\s]*$/u.test(url);
}

function isWebAddress(url: string): boolean {
	return /^https?:\/\/[^\s\\]+$/iu.test(url) && URL.canParse(url);
}

function shorten(text: string): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	return line.length > 60 ? `${line.slice(0, 60)}…` : line;
}
