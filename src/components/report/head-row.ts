/**
 * Makes the first cell of a table row its header. A row of one cell heads the rows below it.
 *
 * @param html the row's `td` elements
 */
export function headRow(html: string): string {
	const cells = html.match(/<td\b/gu)?.length ?? 0;
	const opening = cells === 1 ? '<th scope="rowgroup" colspan="2"' : '<th scope="row"';
	return html.replace(/<td\b/u, opening).replace('</td>', '</th>');
}
