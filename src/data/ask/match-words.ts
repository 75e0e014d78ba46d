/**
 * What somebody typed as a query of FTS5 that is always well formed: all words have to be there, those between quotation marks
 * side by side. Null where nothing of it is a word. Signs that mean something to FTS5 mean nothing here.
 */
export function matchWords(typed: string): string | null {
	const parts = [...typed.matchAll(/["“”](?<phrase>[^"“”]*)["“”]|(?<word>[\p{L}\p{M}\p{N}]+)/gu)];
	const terms = parts.flatMap(({ groups }) => {
		const words = (groups?.['phrase'] ?? groups?.['word'] ?? '').match(/[\p{L}\p{M}\p{N}]+/gu);
		return words === null ? [] : [`"${words.join(' ')}"`];
	});
	return terms.length === 0 ? null : terms.join(' AND ');
}
