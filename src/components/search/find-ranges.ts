import { findTerms } from '../../search/results/highlight.ts';
import { foreignWords } from '../behaviour/foreign-words.ts';

/** Elements whose text is read as one: a phrase is found across what stands inside, not across their ends. */
const blocks = 'p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, figcaption, summary';

/** Elements of which nothing is searched: what a mend replaced, annotations, and what a reader can do. */
const unsearched = `${foreignWords}, .annotations, .annotation-notice, .mark, .tools, .section-link, .search-walk`;

/**
 * Finds words and phrases in an element: a range for each stretch of a text node, in the order of the document.
 *
 * @param terms words and phrases, each a list of its words
 */
export function findRanges(root: Element, terms: readonly string[][]): Range[] {
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	const ranges: Range[] = [];
	let nodes: Text[] = [];
	let block: Element | null = null;
	const finish = () => {
		const text = nodes.map(({ data }) => data).join('');
		for (const { start, end } of findTerms(text, terms))
			ranges.push(...rangesWithin(nodes, start, end));
		nodes = [];
	};
	for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
		// A phrase goes on across what is not searched, such as the mark of a note.
		if (node.parentElement?.closest(unsearched)) continue;
		const around = node.parentElement?.closest(blocks) ?? null;
		if (around !== block) finish();
		block = around;
		nodes.push(node);
	}
	finish();
	return ranges;
}

/** Offsets in the text of several nodes as ranges that each lie in one of them. */
function rangesWithin(nodes: readonly Text[], start: number, end: number): Range[] {
	const ranges: Range[] = [];
	let offset = 0;
	for (const node of nodes) {
		const from = Math.max(start - offset, 0);
		const to = Math.min(end - offset, node.length);
		offset += node.length;
		if (from >= to) continue;
		const range = document.createRange();
		range.setStart(node, from);
		range.setEnd(node, to);
		ranges.push(range);
	}
	return ranges;
}
