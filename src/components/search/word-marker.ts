/** Words to mark in an element. */
export interface WordsWithin {
	element: Element;
	/** As `formatHighlight` writes them. */
	words: string;
}

/** The element that marks words in a report: `<mark-words>`. */
export interface WordMarker extends HTMLElement {
	/** Marks other words, or the words elsewhere, instead of those that are marked. */
	mark(places: readonly WordsWithin[]): void;
}
