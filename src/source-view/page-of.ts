/** The first finding on a page of the PDF. */
export interface PageStart {
	/** Address within the report: `p17`. */
	finding: string;
	/** From 1; 0 where none of its lines says. */
	page: number;
}

/** As an attribute of an element has it: `p1:3 p7:4`. */
export function formatPageStarts(starts: readonly PageStart[]): string {
	return starts.map(({ finding, page }) => `${finding}:${page}`).join(' ');
}

/**
 * The page on which a finding begins; undefined where that is not known.
 *
 * @param starts as `formatPageStarts` writes them
 * @param ids of all findings of the report, in their order
 */
export function pageOf(
	finding: string,
	starts: string,
	ids: readonly string[],
): number | undefined {
	const pages = new Map(
		starts.split(' ').map((start): [string, number] => {
			const [id = '', page] = start.split(':');
			return [id, Number(page)];
		}),
	);
	const last = ids.slice(0, ids.indexOf(finding) + 1).findLast((id) => pages.has(id));
	return (last !== undefined && pages.get(last)) || undefined;
}
