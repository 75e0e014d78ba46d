import { formatDate } from '../../dates/format-date.ts';
import type { MadeSearch } from './made-search.ts';

/** What a printed search says of itself: what was searched for, when and where. Its results say the rest. */
export class PrintedSearch {
	readonly #list: HTMLElement;
	#made: MadeSearch | undefined;

	/** @param signal ends what it listens to */
	constructor(list: HTMLElement, signal: AbortSignal) {
		this.#list = list;
		// The day is that of the paper, not that of the search.
		window.addEventListener(
			'beforeprint',
			() => {
				this.#fill();
			},
			{ signal },
		);
	}

	/** Says it of another search; undefined of none. */
	show(made: MadeSearch | undefined): void {
		this.#made = made;
		this.#fill();
	}

	#fill(): void {
		const made = this.#made;
		this.#list.hidden = made === undefined;
		if (made === undefined) return;
		const { search, state, opened } = made;
		const filters = Object.entries(search.settled.choices).flatMap(([facet, ids]) => {
			const column = opened.facets.columnOf(facet);
			const labels = ids.map((id) => column?.values.find(([known]) => known === id)?.[1] ?? id);
			return [`${column?.label ?? facet}: ${labels.join(', ')}`];
		});
		const today = new Date();
		const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()]
			.map((part) => String(part).padStart(2, '0'))
			.join('-');
		const facts: [name: string, value: string][] = [
			['Searched for', state.q],
			...(search.settled.q !== state.q
				? [['Words looked for', search.settled.q || 'none'] satisfies [string, string]]
				: []),
			['Filters', filters.join('; ')],
			['Printed', formatDate(day)],
			['Address', location.href],
		];
		this.#list.replaceChildren(
			...facts
				.filter(([, value]) => value !== '')
				.flatMap(([name, value]) => [make('dt', name), make('dd', value)]),
		);
	}
}

function make(name: 'dt' | 'dd', text: string): HTMLElement {
	const element = document.createElement(name);
	element.textContent = text;
	return element;
}
