/** A stretch of a finding's text that is to be marked where the finding is shown. */
export interface Mark {
	/**
	 * Where it begins in the finding's `readingText`: how many characters (UTF-16 code units) that are no white space
	 * stand before it. White space does not count, because HTML has its own.
	 */
	start: number;
	/** Where it ends, counted alike: the first character that is no longer part of it. */
	end: number;
	/** HTML before each piece of it: a mark that crosses an element has several pieces. `<mark>` */
	open: string;
	/** HTML after each piece of it. `</mark>` */
	close: string;
	/** HTML after its last piece, such as the number of a note. */
	after?: string;
}

/** A stretch of a text, in UTF-16 code units from its beginning, as a search in that text finds it. */
export interface Stretch {
	start: number;
	end: number;
}

/** A stretch of a `readingText` as marks count it: without its white space. */
export function withoutSpace(text: string, { start, end }: Stretch): Stretch {
	const before = countInk(text.slice(0, start));
	return { start: before, end: before + countInk(text.slice(start, end)) };
}

/** How many code units of a text are no white space. */
export function countInk(text: string): number {
	return text.length - (text.match(/\s/gu)?.length ?? 0);
}
