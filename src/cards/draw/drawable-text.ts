/** A longer text is no name: of more than so many characters none is shaped. */
const mostCharacters = 300;

/**
 * A text as it can be drawn: in one line, without what nobody sees, and with an ellipsis in place of characters that the typeface
 * has not, so that no card has the empty boxes that fonts draw for them. Of a letter with marks that it has not, the letter stays.
 *
 * @param has whether the typeface has a character
 */
export function toDrawable(text: string, has: (character: string) => boolean): string {
	const line = text
		.slice(0, mostCharacters)
		.toWellFormed()
		.normalize('NFC')
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.replace(/[\p{Cf}\uFFFD]+/gu, '')
		.trim();
	return [...line]
		.map((character) => (has(character) ? character : withoutMarks(character, has)))
		.join('')
		.replace(/…(?:\s*…)+/gu, '…');
}

function withoutMarks(character: string, has: (character: string) => boolean): string {
	const parts = [...character.normalize('NFKD')];
	// A mark alone would stand on the letter before it.
	const letters = parts.filter((part) => !/^\p{M}$/u.test(part));
	return letters.every(has) ? letters.join('') : '…';
}
