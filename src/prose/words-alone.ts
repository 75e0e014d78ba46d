/** What of Markdown a text of words alone may hold: a note, or a term's explanation. Node types of mdast. */
export const wordParts = [
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
] as const;

/** The same, as a message says what it expected. */
export const expectedOfWords = 'paragraphs, emphasis, lists, quotations and links';
