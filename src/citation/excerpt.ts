/**
 * The beginning of a text in one line, cut between words: for a summary of a page or a list.
 *
 * @param length the most characters it may have, the mark of omission included
 */
export function excerpt(text: string, length: number): string {
	const line = text.replace(/\s+/gu, ' ').trim();
	if (line.length <= length) return line;
	const cut = line.slice(0, length - 1);
	const space = cut.lastIndexOf(' ');
	return `${(space > 0 ? cut.slice(0, space) : cut).replace(/[,;:.]$/u, '')}…`;
}
