import { agree, countOf } from '../../words/count-of.ts';
import { withBase } from '../../addresses/base.ts';
import { searchPath } from '../../addresses/search-address.ts';
import { formatSearchState, type SearchState } from '../../search/search-state.ts';
import type { NameLine } from '../../search/understand/describe-names.ts';
import { sayCause } from '../search/say-cause.ts';
import { findFirstFindings } from './find-first-findings.ts';
import { findPages } from './find-pages.ts';
import type { OptionsView } from './options-view.ts';
import type { DialogOption } from './render-option.ts';

/** Options shown of each kind. */
const shownOfEach = 5;

/** Letters and digits from which on findings are searched: fewer say too little for so large an index. */
const minimumLetters = 3;

/** How long a reader must pause before reports and pages are looked for, in milliseconds. */
const shortPause = 80;

/** How long before findings are, in milliseconds. */
const longPause = 250;

/** What is said of a part of the search. */
interface Said {
	sentences: string[];
	faulty: boolean;
	/** Pages that it shows, or pages and searches of names. */
	options?: DialogOption[];
	/** Whether nothing was typed but names. */
	onlyNames?: boolean;
}

/**
 * Asks both indexes for what is in a box, and shows what they find as it comes. Once all is there it is
 * said how much that is.
 *
 * @param isLatest whether nothing else has been asked since
 */
export async function askAll(view: OptionsView, isLatest: () => boolean): Promise<void> {
	const { q } = view;
	const letters = countLetters(q);
	view.busy = letters > 0;
	if (letters === 0) {
		view.show('pages', []);
		view.show('findings', []);
		view.say(q === '' ? [] : ['There is no word in this to look for.'], q !== '');
		return;
	}
	view.outdate('pages');
	view.outdate('findings');
	view.renewAll(allFindings(q));
	const said = await Promise.all([askPages(view, q, isLatest), askFindings(view, q, isLatest)]);
	if (!isLatest()) return;
	const [{ options: pages = [] }, { options: named = [], onlyNames = false }] = said;
	if (named.length > 0) {
		const isNamed = ({ href }: DialogOption) => named.some((option) => option.href === href);
		const others = pages.filter((page) => !isNamed(page));
		// A page that has all the words is what is meant; of a name alone it is the page of the council.
		view.show('pages', onlyNames ? [...named, ...others] : [...others, ...named]);
		// That there is no page would deny the pages of names.
		if (pages.length === 0) said[0].sentences = [];
	}
	view.say(
		said.flatMap(({ sentences }) => sentences),
		said.some(({ faulty }) => faulty),
	);
	view.busy = false;
}

async function askPages(view: OptionsView, q: string, isLatest: () => boolean): Promise<Said> {
	await pause(shortPause);
	if (!isLatest()) return nothing;
	try {
		const { pages, more } = await findPages(q, shownOfEach);
		if (!isLatest()) return nothing;
		view.show('pages', pages);
		const count = pages.length === 0 ? 'No' : `${more ? 'First ' : ''}${pages.length}`;
		const noun = agree(pages.length, 'report or page', 'reports or pages');
		return { sentences: [`${count} ${noun}.`], faulty: false, options: pages };
	} catch (error) {
		console.error(error);
		if (isLatest()) view.show('pages', []);
		return {
			sentences: ['The list of reports and pages could not be loaded.'],
			faulty: true,
		};
	}
}

async function askFindings(view: OptionsView, q: string, isLatest: () => boolean): Promise<Said> {
	const all = allFindings(q);
	if (countLetters(q) < minimumLetters) {
		view.show('findings', [all]);
		return nothing;
	}
	await pause(longPause);
	if (!isLatest()) return nothing;
	try {
		const { findings, count, begun, remarks, names, onlyNames } = await findFirstFindings(
			q,
			shownOfEach,
		);
		if (!isLatest()) return nothing;
		const isSeveral = names.some(({ type }) => type === 'literal');
		const noun = `${agree(count, '', 'All ')}${countOf(count, 'finding')}`;
		// The search page takes a word for a whole one, and finds not as many.
		const title = begun ? all.title : `${noun} for “${q}”`;
		view.show('findings', count === 0 ? [] : [...findings, { ...all, title }]);
		return {
			sentences: remarks,
			faulty: remarks.length > 1,
			options: names.flatMap((line) => nameOptions(line, !isSeveral)),
			onlyNames,
		};
	} catch (error) {
		console.error(error);
		if (isLatest()) view.show('findings', [all]);
		return {
			sentences: [
				(await sayCause(error)) ?? 'The findings could not be searched: check your connection.',
			],
			faulty: true,
		};
	}
}

/**
 * The page of a council that was named, what the search keeps to with a way back, or the search that may be meant.
 *
 * @param isOnly whether no line offers to take all names for words
 */
function nameOptions(line: NameLine, isOnly: boolean): DialogOption[] {
	switch (line.type) {
		case 'page':
			return [
				{
					href: withBase(line.path) + (line.place === undefined ? '' : `#${line.place}`),
					title: line.text,
					about:
						line.about ??
						(line.path.startsWith('/reports/') ? 'The address that you typed' : 'Authority'),
				},
			];
		case 'taken':
			return [
				{
					href: searchPath() + formatSearchState({ ...line.undo.state, asWords: [] }),
					title: line.text,
					about: 'Understood in what you typed',
				},
				...(isOnly ? [literally(line.undo)] : []),
			];
		case 'offered':
			return [
				{ href: searchPath() + formatSearchState(line.state), title: line.text, about: 'Search' },
			];
		case 'literal':
			return [literally(line)];
	}
}

/** The search that takes names for words. */
function literally({ text, state }: { text: string; state: SearchState }): DialogOption {
	return { href: searchPath() + formatSearchState(state), title: text, about: 'Search' };
}

/** The option that leads to the search page. */
function allFindings(q: string): DialogOption {
	return { href: searchPath({ q }), title: `Search all findings for “${q}”`, all: true };
}

const nothing: Said = { sentences: [], faulty: false };

function countLetters(q: string): number {
	return q.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function pause(milliseconds: number): Promise<void> {
	return new Promise((settle) => {
		setTimeout(settle, milliseconds);
	});
}
