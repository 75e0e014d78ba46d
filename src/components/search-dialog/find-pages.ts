import { withBase } from '../../addresses/base.ts';
import { openPagefind, type Pagefind } from '../../pagefind/open-pagefind.ts';
import { hasWords } from '../../search/words/has-words.ts';
import { pageIndexFolder } from '../../search/pages/page-index.ts';
import { pageWords } from '../../search/pages/page-words.ts';
import { readFirst } from './read-first.ts';

/** A report or another page that the small index found. */
export interface FoundPage {
	/** Its address, with the site's base. */
	href: string;
	/** What it is called. */
	title: string;
	/** What it is, and of which day: "Monitoring visit, 10 August 2012". */
	about: string;
}

/** Reports and other pages that were found. */
export interface FoundPages {
	/** The best of them. */
	pages: FoundPage[];
	/** Whether there are more. */
	more: boolean;
}

let opened: Promise<Pagefind> | undefined;

/**
 * Finds reports and other pages by what they are called. The index is loaded at the first call; after a failure the
 * next call tries again.
 *
 * @param typed what a reader typed, in the language of queries
 * @param limit how many are wanted at most
 */
export async function findPages(typed: string, limit: number): Promise<FoundPages> {
	const words = pageWords(typed);
	if (words === '') return { pages: [], more: false };
	opened ??= openPagefind(pageIndexFolder).catch((error: unknown) => {
		opened = undefined;
		throw error;
	});
	const found = await (await opened).search(words);
	const results = found?.results ?? [];
	const { read, more } = await readFirst(results, limit, ({ content }) => hasWords(content, words));
	const pages = read.map(({ raw_url, meta }) => ({
		href: withBase(`/${raw_url.replace(/^\//u, '')}`),
		title: meta['title'] ?? '',
		about: [meta['kind'], meta['date']].filter(Boolean).join(', '),
	}));
	return { pages, more };
}
