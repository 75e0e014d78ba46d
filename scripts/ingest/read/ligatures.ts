/** Letters that type joins, each of which is one character: "ﬀ" to "ﬆ". */
const joined = /[\ufb00-\ufb06]/gu;

/**
 * A text with the letters of its ligatures apart, as pdf.js hands on those of a PDF. Many extractions keep the one
 * character that a font has for "ff" or "fi", and a word with it is not found, not known and not searched for.
 */
export function partLigatures(text: string): string {
	return text.replace(joined, (ligature) => ligature.normalize('NFKC'));
}
