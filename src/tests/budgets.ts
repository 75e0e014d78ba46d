/** The most that a reader should have to load, in bytes after gzip where nothing else is said. */
export const budgets = {
	/**
	 * The HTML of the page of one finding, on average and before gzip: a host keeps tens of thousands of them. 700 bytes of it
	 * are what Zotero, search engines and those who follow links to data read, 350 lead to its themes and to what each
	 * inspection said on them, and 650 to what other reports say of the same, and to law.
	 */
	finding: 6 * 1024 + 700 + 350 + 650,
	/** The HTML of the page of a framework, with all authorities that were inspected under it. */
	framework: 6 * 1024,
	/** The HTML of the longest report, 1 KB of it what the council's other reports say of the same. */
	report: 55 * 1024,
	/** The HTML of the longest document as received. */
	source: 120 * 1024,
	/** The HTML of the first page, with the names of all councils and their map. */
	home: 7.5 * 1024,
	/** The HTML of the longest list of reports, and of councils. */
	list: 8 * 1024,
	/** The same before gzip: what a phone has to take apart. */
	listUnzipped: 60 * 1024,
	/** The HTML of the map of councils, with all of them in a table. */
	map: 10 * 1024,
	/** The tiles of the map on the first page. */
	tiles: 3 * 1024,
	/** The HTML of the map of councils before gzip. */
	mapUnzipped: 68 * 1024,
	/** The grades from which a browser draws the map of another day, before gzip. */
	gradesUnzipped: 40 * 1024,
	/** The HTML of the longest page of a term. */
	term: 6 * 1024,
	/** The HTML of the longest page of an authority: 8.5 KB where eight of its reports are held. */
	authority: 10 * 1024,
	/** The HTML of the longest page of a theme, and of the recommendations. */
	theme: 8 * 1024,
	/** The HTML of the longest page of what each inspection of an authority said: 15 KB where nine of its reports are held. */
	thenAndNow: 18 * 1024,
	/** The same before gzip. */
	thenAndNowUnzipped: 120 * 1024,
	/** All style sheets of one page together; 40 bytes of it let large type on a phone wrap. */
	styles: 9.5 * 1024 + 40,
	/** All scripts that a report page loads at once. */
	scripts: 2 * 1024,
	/**
	 * What every page loads to open the quick search, 120 bytes that see to the address that it is opened at, and 10 that let the box
	 * of the first page ask for it.
	 */
	opener: 1024 + 120 + 10,
	/**
	 * The quick search itself, loaded when it is first opened: with all of the search of findings, which reads names, spellings and
	 * words near each other since November 2026, for 7 KB. 2.75 KB are the
	 * suggestions below the box of the first page, the counting of frequent words without their places, and the names of councils,
	 * years and addresses as people write them. 0.25 KB tell an old page from a broken connection.
	 * 2 KB lead to findings that are named by their numbers and say what there is not, 0.8 KB leave out what a question begins with, and
	 * 0.75 KB reckon with lists of numbers and give way to the browser, so that no search holds up a slow phone.
	 */
	dialog: 29.9 * 1024,
	/** What a report page does for a reader, loaded at the first sign of one. */
	behaviour: 9 * 1024,
	/** All fonts that a page loads at once. They are packed as they are. */
	fonts: 9.5 * 1024,
} as const;

/**
 * The most that a site may take to build and to keep: so much whatever it holds, and so much for each finding. `npm run
 * bench:build` holds a library of 66,000 findings to it; docs/performance.md tells of it.
 */
export const siteBudgets = {
	/**
	 * All files, the pages of findings among them, without PDFs. 558 of those that are no finding's are feeds in two forms, of
	 * every council and framework and of 29 themes, and 11 are pages of the guide. 0.013 for each finding are cards, one a report.
	 */
	files: { base: 1469, perFinding: 1.213 },
	/**
	 * Megabytes of all files, without PDFs. 7 of those that are no finding's are feeds of themes, which are full from 20,000
	 * findings on; 2 KB for each finding are open data, 130 MB at 66,000; 0.3 KB are cards of reports, 17 MB at 66,000.
	 */
	megabytes: { base: 11, perFinding: 0.0134 },
	/** Megabytes of memory that a build holds at its highest, with the processes that it starts. */
	memory: { base: 1100, perFinding: 0.055 },
} as const;
