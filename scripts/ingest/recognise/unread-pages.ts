import type { Finding, List, Piece, ReportBody } from '../../../src/model/body.ts';
import { linesOf } from '../../../src/model/source-range.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import type { UnreadPage } from '../read/source-document.ts';

/**
 * Marks where pages of a PDF are missing because they could not be read: the finding that the page before ends with
 * gets a gap at its end, and a warning names the page. `total` is the number of pages: where the list of pages is
 * damaged, it ends with the first that cannot be found.
 */
export function markUnreadPages(
	body: ReportBody,
	pages: readonly UnreadPage[],
	total: number | null,
): ConversionWarning[] {
	for (const after of new Set(pages.map((page) => page.after)))
		endOf(lastFinding(body, after))?.push({ type: 'text', text: ' ' }, { type: 'gap' });
	return pages.map(({ page, after, reason }) => ({
		rule: 'page-unread',
		source: `l${Math.max(1, after)}`,
		message: `Page ${page} of the PDF cannot be read: ${reason}. Whatever words it has are missing here${page === total ? ', and so are those of any page after it' : ''}.`,
	}));
}

/** The finding that holds the latest line up to `line`. */
function lastFinding(body: ReportBody, line: number): Finding | undefined {
	let last: { finding: Finding; line: number } | undefined;
	const visit = (nodes: ReportBody): void => {
		for (const node of nodes) {
			if (node.type === 'section') visit(node.children);
			if (node.type !== 'finding') continue;
			const reached = Math.max(0, ...linesOf(node.source).filter((number) => number <= line));
			if (reached > (last?.line ?? 0)) last = { finding: node, line: reached };
		}
	};
	visit(body);
	return last?.finding;
}

/** The last words of a finding, to add to; undefined where they stand in a table. */
function endOf(finding: Finding | undefined): Piece[] | undefined {
	const block = finding?.blocks.at(-1);
	if (block?.type === 'paragraph') return block.pieces;
	return block?.type === 'list' ? endOfList(block) : undefined;
}

function endOfList(list: List): Piece[] | undefined {
	const item = list.items.at(-1);
	const below = item?.lists.at(-1);
	return below ? endOfList(below) : item?.pieces;
}
