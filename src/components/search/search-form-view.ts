import type { Choices } from '../../search/find/narrow.ts';
import { cutTyped, readSearchState, type SearchState } from '../../search/search-state.ts';
import { FacetView } from './facet-view.ts';
import type { MadeSearch } from './made-search.ts';
import type { PageParts } from './page-parts.ts';

/** What a reader asks with: the box, the order, the grouping and the facets. */
export class SearchFormView {
	readonly form: HTMLFormElement;
	readonly input: HTMLInputElement;
	readonly clearChoices: HTMLElement;
	/** What in the form changes the search at once: the order, the grouping and the facets. */
	readonly filters: HTMLDetailsElement;
	readonly #allChosen: HTMLElement;
	readonly #facets: FacetView[];
	readonly #order: HTMLSelectElement;
	readonly #grouped: HTMLInputElement;
	/** What the facets are to show once they are open: there are hundreds of values, which most readers on a phone never see. */
	#waiting: MadeSearch | undefined;

	constructor(part: PageParts) {
		this.form = part('form', HTMLFormElement);
		this.input = part('input[name="q"]', HTMLInputElement);
		this.clearChoices = part('[data-part="clear"]', HTMLElement);
		this.filters = part('[data-part="facets"]', HTMLDetailsElement);
		this.#allChosen = part('[data-part="all-chosen"]', HTMLElement);
		this.#order = part('select[name="sort"]', HTMLSelectElement);
		this.#grouped = part('input[name="group"]', HTMLInputElement);
		this.#facets = Array.from(
			this.form.querySelectorAll<HTMLElement>('[data-facet]'),
			(element) => new FacetView(element),
		);
		this.filters.addEventListener('toggle', () => {
			this.#fillFacets();
		});
	}

	/** Ids of the facets that the page has. */
	get facets(): string[] {
		return this.#facets.map(({ id }) => id);
	}

	/** What the form asks for, but for the facets: it has boxes only for values that a search has found. */
	read(choices: Choices): SearchState {
		const asked = new URLSearchParams();
		for (const [name, value] of new FormData(this.form))
			if (typeof value === 'string') asked.append(name, cutTyped(value));
		return { ...readSearchState(asked.toString(), []), choices };
	}

	/** The value of which facet a box stands for; undefined where it is no box of a facet. */
	choiceOf(box: EventTarget | null): { facet: string; value: string } | undefined {
		if (!(box instanceof HTMLInputElement) || !this.facets.includes(box.name)) return undefined;
		return { facet: box.name, value: box.value };
	}

	/** Whether something in the form only looks for a value in a list. */
	isFinder(box: EventTarget | null): boolean {
		return box instanceof HTMLInputElement && box.type === 'search' && box !== this.input;
	}

	/** Makes the form ask for it, as far as it has the boxes: others come when the search is made. */
	write({ q, order, grouped, choices }: SearchState): void {
		for (const view of this.#facets) view.check(choices[view.id] ?? []);
		this.input.value = q;
		this.#order.value = order;
		this.#grouped.checked = grouped;
	}

	/** Shows which values the findings of a search have; undefined takes the filters away. */
	showFacets(made: MadeSearch | undefined): void {
		this.#waiting = made;
		if (made === undefined) {
			this.filters.hidden = true;
			return;
		}
		if (this.filters.hidden) this.filters.open = matchMedia('(min-width: 64rem)').matches;
		this.filters.hidden = false;
		this.#fillFacets();
		const chosen = Object.values(made.search.settled.choices).flat().length;
		this.#allChosen.textContent = chosen === 0 ? '' : `(${chosen} chosen)`;
		this.clearChoices.hidden = chosen === 0;
	}

	#fillFacets(): void {
		if (this.#waiting === undefined || !this.filters.open) return;
		const { opened, search } = this.#waiting;
		this.#waiting = undefined;
		for (const view of this.#facets) {
			const column = opened.facets.columnOf(view.id);
			const all = search.allCounts.get(view.id) ?? new Map();
			const chosen = search.settled.choices[view.id] ?? [];
			if (column) view.show(column, all, search.counts.get(view.id) ?? new Map(), chosen);
		}
	}
}
