/** What was struck out, marks of notes, and tags: in HTML that we wrote each of them ends. */
// eslint-disable-next-line regexp/no-super-linear-move
const unread = /<del\b[\s\S]*?<\/del>|<sup\b[\s\S]*?<\/sup>|<[^>]*>/gu;

/** The words of a heading's HTML, for the name of a link to it. */
export function headingWords(html: string): string {
	return html.replace(unread, '').replace(/\s+/gu, ' ').trim();
}
