import { normaliseForSearch } from '../words/normalise.ts';
import { splitTokens } from '../query/tokens.ts';

/** Characters that are looked at: no title is longer. */
const maxCharacters = 200;

/**
 * The words of a query by which reports and pages can be found. Their index knows no operators and no fields, so of
 * those only the words stay; what the query leaves out goes.
 */
export function pageWords(typed: string): string {
	const tokens = splitTokens(typed.slice(0, maxCharacters));
	const words = tokens.flatMap((token, at) => {
		if (tokens[at - 1]?.type === 'not') return [];
		if (token.type === 'word' || token.type === 'quoted') return [token.text];
		return token.type === 'field' ? [token.value] : [];
	});
	return normaliseForSearch(words.join(' '))
		.replace(/[^\p{L}\p{N}']+/gu, ' ')
		.trim();
}
