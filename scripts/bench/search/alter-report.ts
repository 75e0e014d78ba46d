import type { Random } from '../../cli/seeded-random.ts';
import { pick, shuffle } from './pick-at-random.ts';

/** Which share of the words of plain paragraphs is another word, is left out, and is followed by one more. */
const share = { replaced: 0.08, dropped: 0.01, added: 0.01 };

/** Which share of findings of one plain paragraph is left out, so that those of two reports do not run alike. */
const findingsDropped = 0.03;

/** A line of a report that holds words and nothing that MDX reads as more than words. */
const plainLine = /^[^<>{}\\&*_`[\]#|~-][^<>{}\\&*_`[\]#|~]*$/u;

const plainFinding = /^<Finding [^\n]*>\n[^<\n-][^<\n]*\n<\/Finding>\n\n/gmu;

const word = /(?<![\p{L}\p{N}'’-])\p{L}+(?![\p{L}\p{N}'’-])/gu;

/** The words of a report's findings that stand in plain paragraphs, each as often as it stands there, in lower case. */
export function wordsOf(mdx: string): string[] {
	return linesOf(mdx)
		.filter(({ inFinding, line }) => inFinding && plainLine.test(line))
		.flatMap(({ line }) => line.match(word) ?? [])
		.map((found) => found.toLowerCase());
}

/**
 * Makes another report of a report: with another address, and other words in the same findings.
 *
 * Altered are the authority and the date in its frontmatter, and the plain paragraphs of its findings. Their sentences
 * stand in another order; of a hundred words eight are another word of the library, one is left out and one stands
 * there besides, and a frequent word is taken as much more often as it is more frequent. Three of a hundred findings
 * that are one plain paragraph are left out. Ids, kinds, numbers, sections, headings, lists, tables and all that is
 * marked stay as they are. So words are as frequent as in the library, but the vocabulary does not grow, as it
 * would with that many real reports.
 *
 * @param words all words of the library, as `wordsOf` gives them
 */
export function alterReport(
	mdx: string,
	{ authority, published }: { authority: string; published: string },
	words: readonly string[],
	random: Random,
): string {
	const fewer = mdx.replace(plainFinding, (found) => (random() < findingsDropped ? '' : found));
	return linesOf(fewer)
		.map(({ inFinding, line }) =>
			inFinding && plainLine.test(line) ? alterParagraph(line, words, random) : line,
		)
		.join('\n')
		.replace(/^authority: .*$/mu, `authority: "${authority}"`)
		.replace(/^published: .*$/mu, `published: "${published}"`);
}

function linesOf(mdx: string): { inFinding: boolean; line: string }[] {
	let inFinding = false;
	return mdx.split('\n').map((line) => {
		if (line.startsWith('<Finding ')) inFinding = true;
		else if (line.startsWith('</Finding>')) inFinding = false;
		return { inFinding, line };
	});
}

function alterParagraph(paragraph: string, words: readonly string[], random: Random): string {
	const sentences = paragraph.split(/(?<=[.!?]) (?=\p{Lu})/u);
	// Only a capital is sure to be no sign of MDX at the beginning of a line.
	const ordered = /^\p{Lu}/u.test(paragraph) ? shuffle(sentences, random) : sentences;
	return ordered
		.join(' ')
		.replace(word, (found, at: number) => (at === 0 ? found : alterWord(found, words, random)))
		.replace(/ {2,}/gu, ' ');
}

function alterWord(found: string, words: readonly string[], random: Random): string {
	const chance = random();
	if (chance < share.replaced) return likeCase(pick(words, random), found);
	if (chance < share.replaced + share.dropped) return '';
	if (chance < share.replaced + share.dropped + share.added)
		return `${found} ${pick(words, random)}`;
	return found;
}

function likeCase(taken: string, found: string): string {
	const [first = '', ...rest] = taken;
	return /^\p{Lu}/u.test(found) ? first.toUpperCase() + rest.join('') : taken;
}
