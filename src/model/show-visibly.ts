/** How the characters that end or shape a line are usually written. */
const usual: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/**
 * A text as one line in which every character can be seen: what would end the line, command the terminal, change the
 * direction of writing or not be drawn at all is shown by its number (`\u{1b}`). For whatever is printed of a document,
 * its name included: it may have been made to look like a message of ours.
 */
export function showVisibly(text: string): string {
	return text.replace(
		/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
		(character) => usual[character] ?? `\\u{${character.codePointAt(0)?.toString(16) ?? ''}}`,
	);
}
