import type { Nodes, Root } from 'mdast';

/** Something in a text that may not be there. Lines and columns count from 1 within the text. */
export interface TextFault {
	line: number;
	column: number;
	message: string;
	/** What may stand there instead. */
	expected: string;
}

/** A link in a text. */
export interface TextLink {
	line: number;
	column: number;
	/** As written. */
	url: string;
}

/** What a kind of text may hold. */
export interface TextRule {
	/** What a message calls the text: "the note". */
	whole: string;
	/** The nodes of Markdown that it is made of. */
	allowed: ReadonlySet<Nodes['type']>;
	/** The same in words: "paragraphs, emphasis and links". */
	expected: string;
}

/** What Markdown has beside words, in the words of a message. */
const names: Partial<Record<Nodes['type'] | MdxNode, string>> = {
	html: 'HTML',
	image: 'a picture',
	imageReference: 'a picture',
	heading: 'a heading',
	code: 'a block of code',
	inlineCode: 'code',
	thematicBreak: 'a line across',
	definition: 'the address of a link apart from it',
	linkReference: 'a link whose address stands elsewhere',
	mdxJsxFlowElement: 'an element',
	mdxJsxTextElement: 'an element',
	mdxFlowExpression: 'an expression in braces',
	mdxTextExpression: 'an expression in braces',
	mdxjsEsm: 'an import or export',
};
type MdxNode =
	| 'mdxJsxFlowElement'
	| 'mdxJsxTextElement'
	| 'mdxFlowExpression'
	| 'mdxTextExpression'
	| 'mdxjsEsm';

/** Finds what a text holds and may not, and its links within the site, each of which begins with a slash. */
export function findForeignParts(
	root: Root,
	rule: TextRule,
): { faults: TextFault[]; internal: TextLink[] } {
	const found = { faults: [], internal: [] };
	visit(root, rule, found);
	return found;
}

function visit(
	node: Nodes,
	rule: TextRule,
	found: { faults: TextFault[]; internal: TextLink[] },
): void {
	const { line, column } = node.position?.start ?? { line: 1, column: 1 };
	if (!rule.allowed.has(node.type)) {
		found.faults.push({
			line,
			column,
			message: `${rule.whole} holds ${names[node.type] ?? node.type}${describe(node)}`,
			expected: rule.expected,
		});
		return;
	}
	if (node.type === 'link') {
		if (isInternal(node.url)) found.internal.push({ line, column, url: node.url });
		else if (!isWebAddress(node.url))
			found.faults.push({
				line,
				column,
				message: `${rule.whole} links to ${shorten(node.url) || 'nothing'}`,
				expected: 'an address that begins with https:// or, within the site, with a slash',
			});
	}
	if ('children' in node) for (const child of node.children) visit(child, rule, found);
}

function describe(node: Nodes): string {
	if ('name' in node) return `: <${shorten(String(node.name ?? ''))}>`;
	return 'value' in node ? `: ${shorten(node.value)}` : '';
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
