/** What a page loads to explain a term beside it: the file `term.json` beside the term's own page. */
export interface TermSummary {
	/** Its full name with the acronym: "Common assessment framework (CAF)". */
	name: string;
	/** What it means, in a sentence or two. */
	short: string;
}

/** The file of the term whose page is at `page`. */
export function termSummaryUrl(page: string): string {
	return new URL('term.json', page).href;
}
