import { foreignWords } from '../reading/foreign-words.ts';
import { findTerms, highlightParameter, parseHighlight } from '../../search/highlight.ts';

const highlightName = 'searched-words';

/** Stands here so that a page which marks nothing does not load it; search.css marks results alike. */
const style = `
::highlight(${highlightName}) {
	background-color: color-mix(in srgb, var(--target-edge) 30%, transparent);
	text-decoration: underline 2px var(--target-edge);
}
@media (forced-colors: active) {
	::highlight(${highlightName}) { background-color: Mark; color: MarkText }
}`;

/** Elements whose text is read as one: a phrase is found across what stands inside, not across their ends. */
const blocks = 'p, li, td, th, h1, h2, h3, h4, h5, h6, dt, dd, figcaption, summary';

/**
 * Marks in a report the words that a search found there, which its address names: `?highlight=line+managers`.
 * `data-within` is a selector of the element to mark in; `main` where it is missing.
 *
 * The marks are painted and change no element, so anchors, copied text and selections stay as they are. A
 * browser without the CSS Custom Highlight API gets `<mark>` elements, which go when this element goes.
 */
export class MarkWordsElement extends HTMLElement {
	#marks: HTMLElement[] = [];

	connectedCallback(): void {
		const terms = parseHighlight(
			new URLSearchParams(location.search).get(highlightParameter) ?? '',
		);
		const root = document.querySelector(this.dataset['within'] ?? 'main');
		const ranges = root === null ? [] : findRanges(root, terms);
		if (typeof Highlight === 'function') paint(ranges);
		else this.#marks = ranges.reverse().map(wrap);
	}

	disconnectedCallback(): void {
		if (typeof Highlight === 'function') CSS.highlights.delete(highlightName);
		for (const mark of this.#marks) mark.replaceWith(...mark.childNodes);
		this.#marks = [];
	}
}

customElements.define('mark-words', MarkWordsElement);

function paint(ranges: readonly Range[]): void {
	CSS.highlights.set(highlightName, new Highlight(...ranges));
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(style);
	document.adoptedStyleSheets.push(sheet);
}

/** A range for each stretch of a text node to mark, in the order of the document. */
function findRanges(root: Element, terms: readonly string[][]): Range[] {
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
		// A searched phrase goes on across the mark of a note. What a mend replaced is not searched, nor are annotations.
		if (node.parentElement?.closest(`${foreignWords}, .annotations, .annotation-notice`)) continue;
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

function wrap(range: Range): HTMLElement {
	const mark = document.createElement('mark');
	range.surroundContents(mark);
	return mark;
}
