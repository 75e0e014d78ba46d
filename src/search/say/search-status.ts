import { agree, countOf, formatCount } from '../../words/count-of.ts';
import { inSentence } from '../../words/in-sentence.ts';
import type { OtherNames } from '../understand/other-names.ts';
import type { SearchState } from '../asked/search-state.ts';
import type { Remark } from '../find/remark.ts';

/** Something to tell a reader, with words to search for instead. */
export interface Note {
	text: string;
	/** What is said before the offers: "Did you mean" where it is left out. */
	ask?: string;
	/** What to write in place of what, in the query. */
	offers: { from: string; to: string }[];
	/** Other searches that it leads to. */
	leads?: { text: string; state: SearchState }[];
}

/** What is said of results, in a sentence that is announced. */
export function summarise(count: number, reports: number, all: number): string {
	if (count === 0 && all === 0) return 'No finding matches.';
	if (count === 0)
		return `No finding matches with these filters; without them ${countOf(all, 'finding')}.`;
	const within = `in ${countOf(reports, 'report')}`;
	const verb = agree(count, 'matches', 'match');
	if (count === all) return `${countOf(count, 'finding')} ${verb}, ${within}.`;
	return `${countOf(count, 'finding')} of ${formatCount(all)} ${verb} the filters, ${within}.`;
}

/** Notes of what a search left out or could not find. Common words share one note. */
export function describeRemarks(remarks: readonly Remark[], searched: boolean): Note[] {
	const common = remarks.flatMap((remark) => (remark.type === 'common-word' ? [remark.word] : []));
	const notes = remarks.flatMap((remark) => describe(remark, searched));
	if (common.length > 0)
		notes.push({
			text: searched
				? `${listWords(common)} ${agree(common.length, 'was', 'were')} left out: nearly every finding has such words. Put them between quotation marks to find a phrase that holds them.`
				: `Nearly every finding has ${listWords(common)}. Add a word that tells more, or put a phrase between quotation marks.`,
			offers: [],
		});
	return notes;
}

function describe(remark: Remark, searched: boolean): Note[] {
	switch (remark.type) {
		case 'unknown-word':
			return [
				{
					text: `No finding has the word “${remark.word}”${searched ? ': the search was made without it.' : '.'}`,
					offers: offer(remark.word, remark.nearest),
				},
			];
		case 'unknown-in-phrase':
			return [
				{
					text: `No finding has the word “${remark.word}” in just this form, so none has the phrase.`,
					offers: offer(remark.word, remark.nearest),
				},
			];
		case 'unknown-beginning':
			return [{ text: `No finding has a word that begins with “${remark.word}”.`, offers: [] }];
		case 'unknown-value':
			return [
				{
					text: `There is nothing under ${remark.field} that is called “${remark.value}”.`,
					offers: offer(remark.value, remark.nearest),
				},
			];
		case 'written-apart':
			return [
				{
					text: `No finding has “${remark.word}” as one word; it was found as “${remark.parts.join(' ')}”.`,
					offers: [],
				},
			];
		case 'named':
			return [
				{
					text: `“${remark.letters.toUpperCase()}” was also searched for as ${sayNames(remark.names)}.`,
					ask: 'Only the letters:',
					offers: [{ from: remark.letters, to: `"${remark.letters}"` }],
				},
			];
		case 'only-not':
			return [
				{
					text: 'The search says only what to leave out, so it found all the rest. Add a word that findings should have.',
					offers: [],
				},
			];
		case 'unavailable':
			return [
				{
					text: `The part of the index that has “${remark.word}” could not be loaded, so the search was made without it. Check your connection and search again.`,
					offers: [],
				},
			];
		case 'common-word':
			return [];
	}
}

/** Offers the other names of a term that was named in full. */
export function describeOtherNames({ typed, slug, names }: OtherNames): Note {
	const plain = typed.replace(/["\u201c\u201d]/gu, '');
	return {
		text: `“${plain}” is also called ${sayNames(names)}.`,
		ask: 'Search for all of its names:',
		offers: [{ from: typed, to: `term:${slug}` }],
	};
}

/** Names that are said of a term; the others mean the same. */
const saidNames = 4;

function sayNames(names: readonly string[]): string {
	const said = names.slice(0, saidNames).map((name) => `“${inSentence(name)}”`);
	const rest = names.length - said.length;
	return new Intl.ListFormat('en-GB').format(
		rest > 0 ? [...said, `${rest} more ${agree(rest, 'name', 'names')}`] : said,
	);
}

function offer(from: string, words: readonly string[]): Note['offers'] {
	return words.map((to) => ({ from, to }));
}

function listWords(words: readonly string[]): string {
	return new Intl.ListFormat('en-GB').format(words.map((word) => `“${word}”`));
}
