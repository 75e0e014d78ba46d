/** The words of a heading's HTML, for the name of a link to it. */
export function headingWords(html: string): string {
	return html
		.replace(/<del\b[\s\S]*?<\/del>|<sup\b[\s\S]*?<\/sup>|<[^>]*>/gu, '')
		.replace(/\s+/gu, ' ')
		.trim();
}
