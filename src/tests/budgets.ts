/** The most that a reader should have to load, in bytes after gzip. */
export const budgets = {
	/** The HTML of the longest report. */
	report: 54 * 1024,
	/** The HTML of the longest document as received. */
	source: 120 * 1024,
	/** All style sheets of one page together. */
	styles: 9 * 1024,
	/** All scripts that a report page loads at once. */
	scripts: 2 * 1024,
	/** What every page loads to open the quick search. */
	opener: 1024,
	/** The quick search itself, loaded when it is first opened. */
	dialog: 16 * 1024,
	/** What a report page does for a reader, loaded at the first sign of one. */
	behaviour: 9 * 1024,
	/** All fonts that a page loads at once. They are packed as they are. */
	fonts: 9.5 * 1024,
} as const;
