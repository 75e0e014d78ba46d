/**
 * The marks that these reports print for bullets, first level and second, and those that Wingdings and Symbol
 * leave behind in extracted text (from U+F000 on; letters up to March 2019).
 */
export const bullets = '-–—―─⎯−‣•·∙▪■◼●○◦*\uf02d\uf06e\uf0a7\uf0b7\uf0be\uf0d8\uf0fc\u0335\u0336';

/** Bullets that may as well be the first character of a word or of a number. */
export const dashes = '-–—―─⎯−*';

/** Signs that no sentence begins with, apart from those of rights: arrows, boxes, ticks, and a glyph without a name. */
const sign = /^(?![©®™℗\u2500-\u257f])[\p{So}\p{Co}\ufffd⁃]$/u;

/**
 * Signs and letters that are bullets where the lines of a list begin with them: those of Wingdings and Symbol as
 * letters (n is a square, l a dot, v four diamonds, Ø an arrow, ü a tick, § a small square), and Word's o.
 */
export const doubtfulBullets = 'o+§→⇒»›nlvquwØüà¨';

/** Whether a word is a bullet, of whatever kind. */
export function isBullet(word: string): boolean {
	return (
		[...word].length === 1 &&
		(bullets.includes(word) || doubtfulBullets.includes(word) || sign.test(word))
	);
}

/** Whether a character is a bullet wherever a line begins with it, be there white space after it or none. */
export function isSureBullet(character: string): boolean {
	return (bullets.includes(character) && !dashes.includes(character)) || sign.test(character);
}
