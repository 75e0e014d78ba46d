/** A note of the document, as it stands in a report's HTML. */
export interface NoteHtml {
	/** Its mark in ordinary digits: "2". */
	mark: string;
	/** Its words. */
	html: string;
}

/** The notes in a report's HTML, in their order, for the end of what is printed. */
export function findNotes(html: string): NoteHtml[] {
	const notes = html.matchAll(
		/<aside class="note"[^>]*>\s*<sup>(?<mark>[^<]*)<\/sup>(?<html>[\s\S]*?)<\/aside>/gu,
	);
	return Array.from(notes, ({ groups }) => ({
		mark: groups?.['mark'] ?? '',
		html: groups?.['html']?.trim() ?? '',
	}));
}
