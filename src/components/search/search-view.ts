import type { SearchResult } from '../../search/search-result.ts';
import type { SearchState } from '../../search/search-state.ts';
import type { SearchStatus } from '../../search/search-status.ts';
import { renderResult } from './render-result.ts';

/** The parts of the search page, as SearchPage.astro writes them, and what can be done to them. */
export class SearchView {
	readonly form: HTMLFormElement;
	readonly input: HTMLInputElement;
	readonly more: HTMLElement;
	readonly #authority: HTMLInputElement;
	readonly #authorityChoice: HTMLElement;
	readonly #authorityName: HTMLElement;
	readonly #status: HTMLElement;
	readonly #failure: HTMLElement;
	readonly #list: HTMLElement;
	readonly #template: HTMLTemplateElement;

	constructor(page: HTMLElement) {
		const part = <Part extends HTMLElement>(selector: string, type: new () => Part): Part => {
			const found = page.querySelector(selector);
			if (!(found instanceof type)) throw new Error(`the search page has no ${selector}`);
			return found;
		};
		this.form = part('form', HTMLFormElement);
		this.input = part('input[name="q"]', HTMLInputElement);
		this.#authority = part('input[name="authority"]', HTMLInputElement);
		this.#authorityChoice = part('[data-part="authority"]', HTMLElement);
		this.#authorityName = part('[data-part="authority-name"]', HTMLElement);
		this.more = part('[data-part="more"]', HTMLElement);
		this.#status = part('[data-part="status"]', HTMLElement);
		this.#failure = part('[data-part="failure"]', HTMLElement);
		this.#list = part('[data-part="results"]', HTMLElement);
		this.#template = part('template', HTMLTemplateElement);
	}

	/** What the form asks for. */
	read(): SearchState {
		const { value, checked } = this.#authority;
		return { q: this.input.value.trim(), ...(checked && { authority: value }) };
	}

	/** Makes the form ask for it. An authority can be unticked, and ticked again. */
	write({ q, authority }: SearchState): void {
		this.input.value = q;
		this.#authority.checked = authority !== undefined;
		if (authority === undefined) return;
		this.#authority.value = authority;
		this.#authority.disabled = false;
		this.#authorityChoice.hidden = false;
	}

	/** Shows the name of the authority that a search may keep to. */
	nameAuthority(name: string): void {
		this.#authorityName.textContent = name;
	}

	/** Takes everything away that an earlier search showed. */
	clear(): void {
		this.#list.replaceChildren();
		this.more.hidden = true;
		this.#failure.hidden = true;
		this.#status.replaceChildren();
	}

	/** Says how a search went; assistive technology reads it out. */
	say({ summary, notes }: SearchStatus): void {
		this.#status.replaceChildren(
			...[summary, ...notes].map((text) => {
				const paragraph = document.createElement('p');
				paragraph.textContent = text;
				return paragraph;
			}),
		);
	}

	/** Says that the search could not be made, and where else to look. */
	fail(): void {
		this.#status.replaceChildren();
		this.#failure.hidden = false;
	}

	/**
	 * Adds results to the list.
	 *
	 * @param left how many are not shown yet
	 */
	append(results: readonly SearchResult[], left: number): void {
		this.#list.append(...results.map((result) => renderResult(this.#template, result)));
		this.more.hidden = left === 0;
		this.more.textContent = `More results (${left.toLocaleString('en-GB')} left)`;
	}

	/** Moves the focus to a result, counted from 0. */
	focusResult(position: number): void {
		this.#list.children[position]?.querySelector('a')?.focus();
	}
}
