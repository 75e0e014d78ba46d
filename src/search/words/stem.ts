/** Words whose forms no rule finds. */
const irregular: ReadonlyMap<string, string> = new Map([
	['children', 'child'],
	['men', 'man'],
	['women', 'woman'],
	['people', 'person'],
	// What is typed for a possessive.
	['childrens', 'child'],
	['peoples', 'person'],
	['mens', 'man'],
	['womens', 'woman'],
	['lives', 'life'],
	['was', 'is'],
	['were', 'is'],
	['are', 'is'],
	['been', 'is'],
	['be', 'is'],
	['has', 'have'],
	['had', 'have'],
	['having', 'have'],
]);

/**
 * What the forms of one word have in common: "visit" for visits, visited and visiting, "child" for
 * children. Only endings that change a word's number or tense count, so "management" and "managers"
 * stay two words; a reader who wants both asks for either.
 *
 * The answer is a key for comparing, and no word: "agenci" for agency and agencies.
 *
 * @param word as `splitWords` gives it
 */
export function stemWord(word: string): string {
	const known = irregular.get(word);
	if (known !== undefined) return known;
	if (word.length < 4 || /[^a-z]/u.test(word)) return word;
	return stripE(stripTense(stripPlural(word)));
}

function stripPlural(word: string): string {
	if (/(?:ss|us|is)$/u.test(word)) return word;
	if (word.endsWith('ies')) return word.length > 4 ? `${word.slice(0, -3)}y` : word.slice(0, -1);
	if (/(?:ss|x|ch|sh|zz)es$/u.test(word)) return word.slice(0, -2);
	return word.endsWith('s') ? word.slice(0, -1) : word;
}

function stripTense(word: string): string {
	if (word.endsWith('ied') && word.length > 4) return `${word.slice(0, -3)}y`;
	const [, root = ''] = /^(.+)(?:ed|ing)$/u.exec(word) ?? [];
	// "need", "bring" and "speed" end so and have no ending.
	if (!/[aeiouy]/u.test(root) || word.endsWith('eed')) return word;
	// "caring" is of "care": of "car" it would be "carring".
	if (/^[^aeiou]*[aeiou][^aeiouwxy]$/u.test(root) && root.length < 4) return `${root}e`;
	if (root.length < 3) return word;
	// "planned" and "planning" are of "plan", but "assessed" of "assess" and "called" of "call".
	return /([^aeiouylsz])\1$/u.test(root) ? root.slice(0, -1) : root;
}

/** "Place" is of one stem with "placed", but "care" is not "car". */
function stripE(word: string): string {
	return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
