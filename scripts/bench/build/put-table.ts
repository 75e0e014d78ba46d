/**
 * Puts a table into a Markdown text, between the two comments that mark its place, `<!-- build -->` and
 * `<!-- end of build -->`.
 *
 * @throws if the text has no such place
 */
export function putTable(text: string, name: string, table: string): string {
	const [start, end] = [`<!-- ${name} -->`, `<!-- end of ${name} -->`];
	const [from, to] = [text.indexOf(start), text.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`the text has no place for ${name}`);
	return `${text.slice(0, from + start.length)}\n\n${table.trim()}\n\n${text.slice(to)}`;
}

/** A table in Markdown: its first row are the heads. */
export function drawTable([head = [], ...rows]: readonly (readonly string[])[]): string {
	const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
