/** A piece of a query, with its UTF-16 offsets in what the reader typed. */
export type Token = { start: number; end: number } & (
	| { type: '(' | ')' | 'or' | 'and' | 'not' }
	| { type: 'word'; text: string }
	/** `near` is what a tilde behind it says: "5" of `"police notified"~5`. */
	| { type: 'quoted'; text: string; closed: boolean; near?: string }
	/** `NEAR` and what follows its slash, if it has one. */
	| { type: 'near'; near: string | undefined }
	/** A name with a colon; the value is empty where nothing follows it. */
	| { type: 'field'; name: string; value: string }
);

const quotes = /["\u201c\u201d\u201e\u201f]/u;

/** What may end a word. A quotation mark within a word is taken for one as well. */
const wordPattern = /[^\s()"\u201c\u201d\u201e\u201f]+/uy;

/** A name and a colon, with its value behind: quoted, up to the next space, or nothing. */
const fieldPattern =
	/([a-z]+):(?:["\u201c\u201d\u201e\u201f]([^"\u201c\u201d\u201e\u201f]*)["\u201c\u201d\u201e\u201f]?|([^\s()"\u201c\u201d\u201e\u201f]*))/iuy;

/** A map, as a reader may type any word: an object would know "constructor" too. */
const operators: ReadonlyMap<string, 'or' | 'and' | 'not'> = new Map([
	['OR', 'or'],
	['AND', 'and'],
	['NOT', 'not'],
]);

/**
 * Takes a query to pieces. Every text can be: what is no sign of the language is a word.
 *
 * Operators are written in capital letters, and a minus stands before what it leaves out, without a space
 * between: "self-harm" and "2012 - 2013" hold none.
 */
export function splitTokens(text: string): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < text.length; at = tokens.at(-1)?.end ?? text.length) {
		at += /^\s*/u.exec(text.slice(at))?.[0].length ?? 0;
		if (at >= text.length) break;
		tokens.push(readToken(text, at));
	}
	return tokens;
}

function readToken(text: string, start: number): Token {
	const sign = text[start] ?? '';
	if (sign === '(' || sign === ')') return { type: sign, start, end: start + 1 };
	if (quotes.test(sign)) return readQuoted(text, start);
	if (/^[-\u2212][\p{L}\p{Nd}("\u201c\u201d\u201e\u201f]/u.test(text.slice(start, start + 3)))
		return { type: 'not', start, end: start + 1 };
	fieldPattern.lastIndex = start;
	const field = fieldPattern.exec(text);
	if (field !== null) {
		const [{ length }, name = '', quoted, plain] = field;
		return {
			type: 'field',
			name,
			value: (quoted ?? plain ?? '').trim(),
			start,
			end: start + length,
		};
	}
	wordPattern.lastIndex = start;
	const word = wordPattern.exec(text)?.[0] ?? sign;
	const end = start + word.length;
	const near = /^NEAR(?:\/(\S*))?$/u.exec(word);
	if (near !== null) return { type: 'near', near: near[1], start, end };
	const operator = operators.get(word);
	return operator === undefined
		? { type: 'word', text: word, start, end }
		: { type: operator, start, end };
}

function readQuoted(text: string, start: number): Token {
	const length = text.slice(start + 1).search(quotes);
	if (length === -1)
		return { type: 'quoted', text: text.slice(start + 1), closed: false, start, end: text.length };
	const close = start + length + 2;
	const near = /^~([^\s()"\u201c\u201d\u201e\u201f]*)/u.exec(text.slice(close));
	return {
		type: 'quoted',
		text: text.slice(start + 1, close - 1),
		closed: true,
		...(near !== null && { near: near[1] ?? '' }),
		start,
		end: close + (near?.[0].length ?? 0),
	};
}
