import { adoptStyle } from '../behaviour/adopt-style.ts';
import { highlightParameter, parseHighlight } from '../../search/results/highlight.ts';
import { readWalkedSearch } from '../../search/results/match-address.ts';
import style from './marked-words.css?inline';
import { findRanges } from './find-ranges.ts';
import type { WordMarker, WordsWithin } from './word-marker.ts';
import walkAddress from './search-walk-element.ts?worker&url';

/** As marked-words.css calls it. */
const highlightName = 'searched-words';

// A page which marks nothing does not load it.
adoptStyle(style);

/**
 * Marks in a report the words that a search found there, which its address names: `?highlight=line+managers`.
 * `data-within` is a selector of the element to mark in; `main` where it is missing. If the address also says the
 * search, the bar that leads to its other matches is loaded, as a `<search-walk>` within this element.
 *
 * The marks are painted and change no element, so anchors, copied text and selections stay as they are. A
 * browser without the CSS Custom Highlight API gets `<mark>` elements, which go when this element goes.
 */
class MarkWordsElement extends HTMLElement implements WordMarker {
	#marks: HTMLElement[] = [];

	connectedCallback(): void {
		const words = new URLSearchParams(location.search).get(highlightParameter) ?? '';
		const element = document.querySelector(this.dataset['within'] ?? 'main');
		this.mark(element === null ? [] : [{ element, words }]);
		if (readWalkedSearch(location.search) !== null) void this.#lead();
	}

	disconnectedCallback(): void {
		this.#unmark();
	}

	mark(places: readonly WordsWithin[]): void {
		this.#unmark();
		const ranges = places.flatMap(({ element, words }) =>
			findRanges(element, parseHighlight(words)),
		);
		if (typeof Highlight === 'function') paint(ranges);
		else this.#marks = ranges.reverse().map(wrap);
	}

	#unmark(): void {
		if (typeof Highlight === 'function') CSS.highlights.delete(highlightName);
		for (const mark of this.#marks) {
			const around = mark.parentNode;
			mark.replaceWith(...mark.childNodes);
			around?.normalize();
		}
		this.#marks = [];
	}

	async #lead(): Promise<void> {
		await import(/* @vite-ignore */ walkAddress);
		this.replaceChildren(document.createElement('search-walk'));
	}
}

customElements.define('mark-words', MarkWordsElement);

function paint(ranges: readonly Range[]): void {
	CSS.highlights.set(highlightName, new Highlight(...ranges));
}

function wrap(range: Range): HTMLElement {
	const mark = document.createElement('mark');
	mark.className = 'found';
	range.surroundContents(mark);
	return mark;
}
