import { replaceWord } from '../../search/words/replace-word.ts';
import { runSearch } from '../../search/run-search.ts';
import { formatSearchState, readSearchState, type SearchState } from '../../search/search-state.ts';
import type { Note } from '../../search/say/search-status.ts';
import { toggleChoice } from '../../search/toggle-choice.ts';
import { isOutdated, openSearch, withSearch } from './open-search.ts';
import { sayPolicyFault } from './policy-fault.ts';
import { SearchView, type ShownNote } from './search-view.ts';

/** Results, or reports where they are grouped, shown at first and added when the reader asks for more. */
const step = 10;

/** What is said where the page had loaded an index that is gone. */
const publishedAnew: ShownNote = {
	text: 'The site was published anew after this page was opened. These are the findings that it has now.',
	links: [],
};

/** The most characters of a query that stand in the page's title. */
const titleLength = 80;

/**
 * The search page. All that is asked for is in the address, so that a search can be sent to somebody and gone
 * back to; how many results are shown is kept with the entry in the browser's history. Nothing is loaded
 * before the reader types or the address asks.
 *
 * What a reader does becomes a `SearchState` and so an address; of the state a `MadeSearch` is made, and all
 * parts of the page show that.
 */
export class SearchPageElement extends HTMLElement {
	readonly #title = document.title;
	#connection = new AbortController();
	/** Number of the latest task; an earlier one that ends later shows nothing. */
	#task = 0;
	/** The address of what the page shows; undefined before the address was read. */
	#asked: string | undefined;

	connectedCallback(): void {
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		const choose = (facet: string, value: string) => {
			this.#ask(view, toggleChoice(this.#current(view), facet, value));
		};
		const view = new SearchView(this, choose, signal);
		const { asking, results } = view;
		const listen = (target: EventTarget, type: string, act: (event: Event) => void) => {
			target.addEventListener(type, act, { signal });
		};
		listen(asking.form, 'submit', (event) => {
			event.preventDefault();
			// Boxes of an earlier search may still stand in the form, or those of the address not yet.
			this.#ask(view, asking.read(this.#current(view).choices));
		});
		listen(asking.filters, 'change', ({ target }) => {
			const { q, choices } = this.#current(view);
			// What stands in the box may be half typed: the search that is shown is narrowed.
			const state = { ...asking.read(choices), q };
			const box = asking.choiceOf(target);
			this.#ask(view, box === undefined ? state : toggleChoice(state, box.facet, box.value));
		});
		listen(asking.clearChoices, 'click', () => {
			this.#ask(view, { ...this.#current(view), choices: {} });
			asking.filters.querySelector('summary')?.focus();
		});
		listen(results.more, 'click', () => void this.#showMore(view));
		listen(window, 'popstate', () => {
			this.#readAddress(view);
		});
		// What fails here is said when the reader searches.
		const warm = () => void openSearch().catch(() => undefined);
		asking.input.addEventListener('input', warm, { signal, once: true });
		this.#readAddress(view);
	}

	disconnectedCallback(): void {
		this.#task += 1;
		this.#asked = undefined;
		this.#connection.abort();
	}

	/** What the address asks for. */
	#current({ asking }: SearchView): SearchState {
		return readSearchState(location.search, asking.facets);
	}

	/** Makes a search that the reader asked for, as an entry of its own in the browser's history. */
	#ask(view: SearchView, state: SearchState): void {
		const address = formatSearchState(state);
		if (address !== formatSearchState(this.#current(view)))
			history.pushState(null, '', location.pathname + address);
		void this.#search(view, state, step);
	}

	#readAddress(view: SearchView): void {
		const state = this.#current(view);
		// A link within the page changes the address too.
		if (formatSearchState(state) === this.#asked) return;
		const kept = (history.state as { shown?: number } | null)?.shown ?? step;
		if (asks(state)) void this.#search(view, state, kept);
		else this.#showNothing(view, state);
	}

	/** What an earlier search has still under way will show nothing. */
	#begin(view: SearchView, state: SearchState): void {
		view.asking.write(state);
		this.#task += 1;
		this.#asked = formatSearchState(state);
		const { q } = state;
		const shown = q.length > titleLength ? `${q.slice(0, titleLength)}…` : q;
		document.title = q === '' ? this.#title : `${shown} – ${this.#title}`;
	}

	#showNothing(view: SearchView, state: SearchState): void {
		this.#begin(view, state);
		view.reset();
		view.busy = false;
	}

	async #search(view: SearchView, state: SearchState, count: number): Promise<void> {
		if (!asks(state)) {
			this.#showNothing(view, state);
			view.say('Type a word or a phrase to search for.');
			return;
		}
		this.#begin(view, state);
		await this.#attempt(view, async (isLatest) => {
			const { value: search, renewed } = await withSearch(
				async (opened) => {
					const made = await runSearch(opened.index, opened.facets, state);
					if (!isLatest()) return made;
					view.begin({ opened, state, search: made });
					await view.results.show(count, isLatest);
					return made;
				},
				({ isWhole }) => isWhole && view.results.missing === 0,
			);
			if (!isLatest()) return;
			const notes = search.notes.map((note) => linkOffers(note, state));
			view.say(search.summary, renewed ? [publishedAnew, ...notes] : notes);
		});
	}

	#showMore(view: SearchView): Promise<void> {
		const { results } = view;
		return this.#attempt(view, async (isLatest) => {
			const before = results.missing;
			await results.show(results.asked + step, isLatest);
			if (!isLatest()) return;
			history.replaceState({ shown: results.asked }, '');
			// What is missing is not coming back if it is of a site that is gone.
			if (results.missing > before && (await isOutdated(await openSearch())) && isLatest())
				await this.#search(view, this.#current(view), results.asked);
		});
	}

	/** Runs something that may fail, and shows the reader a message if it does. */
	async #attempt(view: SearchView, act: (isLatest: () => boolean) => Promise<void>): Promise<void> {
		const task = ++this.#task;
		const isLatest = () => task === this.#task && this.isConnected;
		view.busy = true;
		try {
			await act(isLatest);
		} catch (error) {
			console.error(error);
			const fault = await sayPolicyFault(error);
			if (!isLatest()) return;
			// The same search can be asked for again.
			this.#asked = undefined;
			view.fail(fault);
		} finally {
			if (isLatest()) view.busy = false;
		}
	}
}

customElements.define('search-page', SearchPageElement);

function asks({ q, choices }: SearchState): boolean {
	return q !== '' || Object.keys(choices).length > 0;
}

function linkOffers({ text, offers }: Note, state: SearchState): ShownNote {
	return {
		text,
		links: offers.map(({ from, to }) => ({
			text: to,
			href: formatSearchState({ ...state, q: replaceWord(state.q, from, to) }),
		})),
	};
}
