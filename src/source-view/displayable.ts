const replacement = '\ufffd';

/** What the fonts Symbol and Wingdings draw for the private characters that reports set as bullets. */
const bullets: Record<string, string> = {
	'\uf02d': '−',
	'\uf06e': '■',
	'\uf0a7': '▪',
	'\uf0b7': '•',
	'\uf0be': '—',
};

/**
 * A text with a visible sign for each character that a page cannot hold or that nobody could see: control
 * characters become their Unicode pictures (NUL is shown as ␀, form feed as ␌), half a surrogate pair and the
 * C1 controls become the replacement character. Private characters become the bullets that they stand for, or the
 * replacement character. Tabs stay. Length and offsets stay as they are.
 */
export function displayable(text: string): string {
	return text
		.replace(/[\0-\x08\x0A-\x1F]/g, (control) =>
			String.fromCharCode(0x2400 + control.charCodeAt(0)),
		)
		.replaceAll('\x7f', '\u2421')
		.replace(/[\ue000-\uf8ff]/g, (found) => bullets[found] ?? replacement)
		.replace(/[\x80-\x9f\p{Noncharacter_Code_Point}]/gu, (found) =>
			replacement.repeat(found.length),
		)
		.toWellFormed();
}
