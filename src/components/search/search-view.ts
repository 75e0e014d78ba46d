import type { FacetValues } from '../../search/facet-values.ts';
import type { Search } from '../../search/run-search.ts';
import type { ResultReport, SearchResult } from '../../search/search-result.ts';
import { readSearchState, type SearchState } from '../../search/search-state.ts';
import { FacetView } from './facet-view.ts';
import { renderGroup, renderGrouped, renderResult } from './render-result.ts';

/** A note as it is shown: a sentence, and links to searches that may do better. */
export interface ShownNote {
	text: string;
	links: { text: string; href: string }[];
}

/** The parts of the search page, as SearchPage.astro writes them, and what can be done to them. */
export class SearchView {
	readonly form: HTMLFormElement;
	readonly input: HTMLInputElement;
	readonly more: HTMLElement;
	readonly clearChoices: HTMLElement;
	/** What in the form changes the search at once: the order, the grouping and the facets. */
	readonly filters: HTMLDetailsElement;
	readonly #allChosen: HTMLElement;
	readonly #facets: FacetView[];
	readonly #order: HTMLSelectElement;
	readonly #grouped: HTMLInputElement;
	readonly #outcome: HTMLElement;
	readonly #status: HTMLElement;
	readonly #failure: HTMLElement;
	readonly #list: HTMLElement;
	readonly #result: HTMLTemplateElement;
	readonly #group: HTMLTemplateElement;

	constructor(page: HTMLElement) {
		const part = <Part extends HTMLElement>(selector: string, type: new () => Part): Part => {
			const found = page.querySelector(selector);
			if (!(found instanceof type)) throw new Error(`the search page has no ${selector}`);
			return found;
		};
		this.form = part('form', HTMLFormElement);
		this.input = part('input[name="q"]', HTMLInputElement);
		this.more = part('[data-part="more"]', HTMLElement);
		this.clearChoices = part('[data-part="clear"]', HTMLElement);
		this.filters = part('[data-part="facets"]', HTMLDetailsElement);
		this.#allChosen = part('[data-part="all-chosen"]', HTMLElement);
		this.#order = part('select[name="sort"]', HTMLSelectElement);
		this.#grouped = part('input[name="group"]', HTMLInputElement);
		this.#outcome = part('.outcome', HTMLElement);
		this.#status = part('[data-part="status"]', HTMLElement);
		this.#failure = part('[data-part="failure"]', HTMLElement);
		this.#list = part('[data-part="results"]', HTMLElement);
		this.#result = part('template[data-part="result"]', HTMLTemplateElement);
		this.#group = part('template[data-part="group"]', HTMLTemplateElement);
		this.#facets = Array.from(
			page.querySelectorAll<HTMLElement>('[data-facet]'),
			(element) => new FacetView(element),
		);
	}

	/** Ids of the facets that the page has. */
	get facets(): string[] {
		return this.#facets.map(({ id }) => id);
	}

	/** What the form asks for. */
	read(): SearchState {
		const asked = new URLSearchParams();
		for (const [name, value] of new FormData(this.form))
			if (typeof value === 'string') asked.append(name, value);
		return readSearchState(asked.toString(), this.facets);
	}

	/** Makes the form ask for it, but for the facets: their values are known when the search is made. */
	write({ q, order, grouped }: SearchState): void {
		this.input.value = q;
		this.#order.value = order;
		this.#grouped.checked = grouped;
	}

	/** Shows which values the findings have. */
	showFacets(facets: FacetValues, { counts, allCounts }: Search, { choices }: SearchState): void {
		if (this.filters.hidden) this.filters.open = matchMedia('(min-width: 64rem)').matches;
		this.filters.hidden = false;
		for (const view of this.#facets) {
			const column = facets.columnOf(view.id);
			const { id } = view;
			if (column) view.show(column, allCounts[id] ?? {}, counts[id] ?? {}, choices[id] ?? []);
		}
		const chosen = Object.values(choices).flat().length;
		this.#allChosen.textContent = chosen === 0 ? '' : `(${chosen} chosen)`;
		this.clearChoices.hidden = chosen === 0;
	}

	/** Says whether a search is under way: until it is done, assistive technology waits for what it says. */
	set busy(busy: boolean) {
		this.#outcome.setAttribute('aria-busy', String(busy));
	}

	/** Takes the results away that an earlier search showed. */
	clear(): void {
		this.#list.replaceChildren();
		this.more.hidden = true;
		this.#failure.hidden = true;
	}

	/** Takes away all that a search showed. */
	reset(): void {
		this.clear();
		this.#status.replaceChildren();
		this.filters.hidden = true;
	}

	/** Says how a search went; assistive technology reads it out. */
	say(summary: string, notes: readonly ShownNote[] = []): void {
		this.#status.replaceChildren(
			...[{ text: summary, links: [] }, ...notes].map(({ text, links }) => {
				const paragraph = document.createElement('p');
				paragraph.append(text);
				links.forEach((link, index) => {
					const anchor = document.createElement('a');
					anchor.href = link.href;
					anchor.textContent = link.text;
					paragraph.append(index === 0 ? ' Did you mean ' : ', ', anchor);
				});
				if (links.length > 0) paragraph.append('?');
				return paragraph;
			}),
		);
	}

	/** Says that the search could not be made, and where else to look. */
	fail(): void {
		this.#status.replaceChildren();
		this.#failure.hidden = false;
	}

	/** Adds results to the list. */
	append(results: readonly SearchResult[]): void {
		this.#list.append(...results.map((result) => renderResult(this.#result, result)));
	}

	/**
	 * Adds the results of one report to the list.
	 *
	 * @param readRest how the results that are not shown are had
	 */
	appendGroup(
		report: ResultReport,
		results: readonly SearchResult[],
		left: number,
		readRest: () => Promise<SearchResult[]>,
	): void {
		const { element, list, rest } = renderGroup(this.#group, report);
		const show = (shown: readonly SearchResult[]) => {
			list.append(...shown.map((result) => renderGrouped(this.#result, result)));
		};
		show(results);
		rest.hidden = left === 0;
		rest.textContent = `${left.toLocaleString('en-GB')} more in this report`;
		rest.addEventListener(
			'click',
			() => {
				readRest().then(
					(others) => {
						show(others);
						list.children[results.length]?.querySelector('a')?.focus();
						rest.remove();
					},
					() => {
						this.fail();
					},
				);
			},
			{ once: true },
		);
		this.#list.append(element);
	}

	/** Offers the results that are not shown yet, by how many there are. */
	offerMore(left: number): void {
		this.more.hidden = left === 0;
		this.more.textContent = `More results (${left.toLocaleString('en-GB')} left)`;
	}

	/** Moves the focus to a result or a group of them, counted from 0. */
	focusResult(position: number): void {
		this.#list.children[position]?.querySelector('a')?.focus();
	}
}
