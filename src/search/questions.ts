import type { SearchQuery } from '../addresses/search-address.ts';
import type { LibraryReport } from '../library/library-report.ts';

/** A question that the search answers, for those who begin. */
export interface Question {
	/** As a reader would ask it. */
	words: string;
	/** What is asked of the search. */
	query: SearchQuery;
}

/**
 * Three questions that readers ask, each of which shows something else that the search can do: a subject in one place, a kind of
 * finding, and several wordings of one thing. The place is the council whose reports say most of the subject, so that the question
 * has an answer in every library that has one. A test of the site holds that each of the shipped library's finds something.
 */
export function askThree(
	reports: readonly Pick<LibraryReport, 'authority' | 'body'>[],
): Question[] {
	const counts = new Map<string, { name: string; count: number }>();
	for (const { authority, body } of reports) {
		const own = counts.get(authority.slug) ?? { name: authority.name, count: 0 };
		own.count += body.findings.filter(({ text }) => /\bcare leavers?\b/iu.test(text)).length;
		counts.set(authority.slug, own);
	}
	const [most] = [...counts].sort(
		([, a], [, b]) => b.count - a.count || a.name.localeCompare(b.name, 'en-GB'),
	);
	const careLeavers = '"care leaver" OR "care leavers"';
	return [
		...(most && most[1].count > 0
			? [
					{
						words: `What do inspectors say about care leavers in ${most[1].name}?`,
						query: { q: careLeavers, authority: most[0], sort: 'newest' as const },
					},
				]
			: []),
		{
			words: 'What are councils told to do about supervision?',
			query: { q: 'supervision', kind: 'recommendation', sort: 'newest' },
		},
		{
			words: 'How are children who go missing kept safe?',
			query: { q: '"go missing" OR "missing from" OR "missing children"', sort: 'newest' },
		},
	];
}
