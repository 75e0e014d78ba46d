import { replaceWord } from '../../search/words/replace-word.ts';
import { runSearch, type SearchOutcome } from '../../search/run/run-search.ts';
import { formatSearchState, readSearchState, type SearchState } from '../../search/search-state.ts';
import type { Note } from '../../search/say/search-status.ts';
import { toggleChoice } from '../../search/toggle-choice.ts';
import { findLabelled } from '../../search/understand/find-labelled.ts';
import { describeNames } from '../../search/understand/describe-names.ts';
import { readNames } from '../../search/understand/read-names.ts';
import { keepLeftResult, takeLeftResult } from './left-result.ts';
import { isOutdated, openSearch, withSearch } from './open-search.ts';
import { sayCause } from './say-cause.ts';
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
	/** The search that is shown. */
	#made: SearchOutcome | undefined;

	connectedCallback(): void {
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		const choose = (facet: string, value: string) => {
			this.#ask(view, toggleChoice(this.#settled(view), facet, value));
		};
		const view = new SearchView(this, choose, signal);
		const { asking, results } = view;
		const listen = (target: EventTarget, type: string, act: (event: Event) => void) => {
			target.addEventListener(type, act, { signal });
		};
		listen(asking.form, 'submit', (event) => {
			event.preventDefault();
			// The keyboard of a phone would lie over what is found.
			if (matchMedia('(pointer: coarse)').matches) asking.input.blur();
			// Boxes of an earlier search may still stand in the form, or those of the address not yet.
			this.#ask(view, asking.read(this.#current(view).choices));
		});
		listen(asking.filters, 'change', ({ target }) => {
			// The box in a long list of values looks for one and asks for none.
			if (asking.isFinder(target)) return;
			const current = this.#current(view);
			const { order, grouped } = asking.read(current.choices);
			// What stands in the box may be half typed: the search that is shown is narrowed.
			const box = asking.choiceOf(target);
			this.#ask(
				view,
				box === undefined
					? { ...current, order, grouped }
					: toggleChoice({ ...this.#settled(view), order, grouped }, box.facet, box.value),
			);
		});
		listen(asking.clearChoices, 'click', () => {
			this.#ask(view, { ...this.#settled(view), choices: {} });
			asking.filters.querySelector('summary')?.focus();
		});
		const keepPlace = (event: Event) => {
			const href = results.leftBy(event);
			if (href !== undefined)
				keepLeftResult({ search: this.#asked ?? '', shown: results.asked, href });
		};
		listen(this, 'click', keepPlace);
		listen(results.more, 'click', () => void this.#showMore(view));
		listen(window, 'popstate', () => {
			this.#readAddress(view);
		});
		listen(this, 'click', (event) => {
			const state = askedBy(event, asking.facets);
			if (state === undefined) return;
			event.preventDefault();
			this.#ask(view, state);
			view.focusStatus();
		});
		listen(asking.input, 'input', () => void this.#preview(view));
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

	/** The same once its names are read: what a reader chooses besides goes with what was understood. */
	#settled(view: SearchView): SearchState {
		return this.#made?.settled ?? this.#current(view);
	}

	/** Says which names are understood in what stands in the box, as it is typed. What fails here is said when the reader searches. */
	async #preview(view: SearchView): Promise<void> {
		const made = this.#made;
		const opened = await openSearch().catch(() => undefined);
		const typed = view.asking.read({});
		if (opened === undefined || !this.isConnected || typed.q === this.#current(view).q) return;
		const state = { ...this.#current(view), q: typed.q };
		const read = readNames(opened.index, opened.facets, state);
		view.names.show(describeNames(read, read.names));
		if (read.label === undefined) return;
		const { findings } = await findLabelled(opened.index, opened.facets, read.label);
		if (!this.isConnected || view.asking.read({}).q !== typed.q || this.#made !== made) return;
		view.names.show(describeNames(read, read.names, findings));
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
		const left = cameFromElsewhere() ? takeLeftResult(formatSearchState(state)) : undefined;
		if (asks(state))
			void this.#search(view, state, Math.max(kept, left?.shown ?? 0)).then(() => {
				if (left !== undefined) view.results.focusResult(left.href);
			});
		else this.#showNothing(view, state);
	}

	/** What an earlier search has still under way will show nothing. */
	#begin(view: SearchView, state: SearchState): void {
		view.asking.write(state);
		this.#task += 1;
		this.#made = undefined;
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
		view.wait();
		await this.#attempt(view, async (isLatest) => {
			const { value: search, renewed } = await withSearch(
				async (opened) => {
					const made = await runSearch(opened.index, opened.facets, state);
					if (!isLatest()) return made;
					this.#made = made;
					view.begin({ opened, state, search: made });
					view.names.show(
						describeNames(readNames(opened.index, opened.facets, state), made.names, made.labelled),
						true,
					);
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
			const fault = await sayCause(error);
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

function linkOffers({ text, ask, offers, leads }: Note, state: SearchState): ShownNote {
	return {
		text,
		ask,
		leads,
		links: offers.map(({ from, to }) => ({
			text: to,
			state: { ...state, q: replaceWord(state.q, from, to) },
		})),
	};
}

/** The search that a link of the page leads to; undefined where the browser is to open it, elsewhere or as another page. */
function askedBy(event: Event, facets: readonly string[]): SearchState | undefined {
	if (!(event instanceof MouseEvent) || event.button !== 0 || !(event.target instanceof Element))
		return undefined;
	if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return undefined;
	const link = event.target.closest('a[data-ask]');
	return link instanceof HTMLAnchorElement ? readSearchState(link.search, facets) : undefined;
}

/** Whether the page was opened from another page of the site, or gone back to: not from an address that was typed. */
function cameFromElsewhere(): boolean {
	const [navigation] = performance.getEntriesByType('navigation');
	if (navigation instanceof PerformanceNavigationTiming && navigation.type === 'back_forward')
		return true;
	return (
		document.referrer.startsWith(location.origin) &&
		!document.referrer.includes(`${location.pathname}?`)
	);
}
