import { withBase } from '../../addresses/base.ts';
import { formatSearchState, type SearchState } from '../../search/search-state.ts';
import type { NameLine } from '../../search/understand/describe-names.ts';

/** Shows which names were understood in a search: pages, what the search keeps to and what it might. */
export class NamesView {
	readonly #element: HTMLElement;
	readonly #list: HTMLElement;

	#counted = false;

	constructor(element: HTMLElement) {
		const list = element.querySelector('ul');
		if (list === null) throw new Error('the names have no list');
		this.#element = element;
		this.#list = list;
	}

	/**
	 * Shows them in the place of those before; none hides the list.
	 *
	 * @param counted whether it is said how many findings they have
	 */
	show(lines: readonly NameLine[], counted = false): void {
		this.#counted = counted;
		this.#element.hidden = lines.length === 0;
		this.#list.replaceChildren(...lines.map(renderLine));
	}

	/** Takes counts away while another search is under way. */
	wait(): void {
		if (this.#counted) this.show([]);
	}
}

/** A link to a search, which the page makes without being loaded anew. */
export function linkSearch(text: string, state: SearchState): HTMLAnchorElement {
	const link = document.createElement('a');
	// An address without a query would be the page's own.
	link.href = formatSearchState(state) || '?q=';
	link.dataset['ask'] = '';
	link.textContent = text;
	return link;
}

function renderLine(line: NameLine): HTMLElement {
	const item = document.createElement('li');
	item.dataset['name'] = line.type;
	switch (line.type) {
		case 'page': {
			const link = document.createElement('a');
			link.href = withBase(line.path) + (line.place === undefined ? '' : `#${line.place}`);
			link.textContent = line.text;
			item.append(link);
			return item;
		}
		case 'taken': {
			const undo = linkSearch(`× ${line.undo.text}`, line.undo.state);
			undo.ariaLabel = `Take ${line.undo.text}`;
			item.append(line.text, ' ', undo);
			return item;
		}
		case 'offered':
		case 'literal':
			item.append(linkSearch(line.text, line.state));
			return item;
	}
}
