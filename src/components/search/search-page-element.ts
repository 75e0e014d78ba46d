import type { ReportGroup } from '../../search/order.ts';
import { replaceWord } from '../../search/replace-word.ts';
import { runSearch, type Search } from '../../search/run-search.ts';
import { toResultReport, toSearchResult, type SearchResult } from '../../search/search-result.ts';
import { formatSearchState, readSearchState, type SearchState } from '../../search/search-state.ts';
import type { Note } from '../../search/search-status.ts';
import { openSearch, type OpenedSearch } from './open-search.ts';
import { SearchView, type ShownNote } from './search-view.ts';

/** Results, or reports where they are grouped, shown at first and added when the reader asks for more. */
const step = 10;

/** Results of one report shown at first where they are grouped. */
const ofReport = 3;

/** A search that was made, with what of it is shown. */
interface Results {
	opened: OpenedSearch;
	search: Search;
	grouped: boolean;
	shown: number;
}

/**
 * The search page. All that is asked for is in the address, so that a search can be sent to somebody and gone
 * back to; how many results are shown is kept with the entry in the browser's history. Nothing is loaded
 * before the reader types or the address asks.
 */
export class SearchPageElement extends HTMLElement {
	readonly #title = document.title;
	#connection = new AbortController();
	/** Number of the latest task; an earlier one that ends later shows nothing. */
	#task = 0;
	/** The state that the page shows, as an address; undefined before the address was read. */
	#asked: string | undefined;
	#results: Results | undefined;

	connectedCallback(): void {
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		const view = new SearchView(this);
		const readAddress = () => {
			this.#readAddress(view);
		};
		view.form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				this.#ask(view, view.read());
			},
			{ signal },
		);
		view.filters.addEventListener(
			'change',
			() => {
				// What stands in the box may be half typed: the search that is shown is narrowed.
				const { q } = readSearchState(location.search, view.facets);
				this.#ask(view, { ...view.read(), q });
			},
			{ signal },
		);
		view.clearChoices.addEventListener(
			'click',
			() => {
				this.#ask(view, { ...readSearchState(location.search, view.facets), choices: {} });
				view.filters.querySelector('summary')?.focus();
			},
			{ signal },
		);
		// What fails here is said when the reader searches.
		const warm = () => void openSearch().catch(() => undefined);
		view.input.addEventListener('input', warm, { signal, once: true });
		view.more.addEventListener('click', () => void this.#showMore(view), { signal });
		window.addEventListener('popstate', readAddress, { signal });
		readAddress();
	}

	disconnectedCallback(): void {
		this.#task += 1;
		this.#asked = undefined;
		this.#connection.abort();
	}

	/** Makes a search that the reader asked for, as an entry of its own in the browser's history. */
	#ask(view: SearchView, state: SearchState): void {
		const address = formatSearchState(state);
		if (address !== this.#asked) history.pushState(null, '', location.pathname + address);
		void this.#search(view, state, step);
	}

	#readAddress(view: SearchView): void {
		const state = readSearchState(location.search, view.facets);
		// A link within the page changes the address too.
		if (formatSearchState(state) === this.#asked) return;
		const kept = (history.state as { shown?: number } | null)?.shown ?? step;
		if (asks(state)) void this.#search(view, state, kept);
		else {
			view.write(state);
			this.#begin(state);
			view.reset();
			view.busy = false;
		}
	}

	/** What an earlier search has still under way will show nothing. */
	#begin(state: SearchState): void {
		this.#task += 1;
		this.#asked = formatSearchState(state);
		this.#results = undefined;
		document.title = state.q === '' ? this.#title : `${state.q} – ${this.#title}`;
	}

	async #search(view: SearchView, state: SearchState, count: number): Promise<void> {
		view.write(state);
		this.#begin(state);
		if (!asks(state)) {
			view.reset();
			view.busy = false;
			view.say('Type a word or a phrase to search for.');
			return;
		}
		await this.#attempt(view, async (isLatest) => {
			const opened = await openSearch();
			const search = await runSearch(opened.index, opened.facets, state);
			if (!isLatest()) return;
			this.#results = { opened, search, grouped: state.grouped, shown: 0 };
			view.showFacets(opened.facets, search, state);
			view.clear();
			await this.#show(view, count, isLatest);
			if (!isLatest()) return;
			const notes = search.notes.map((note) => linkOffers(note, state));
			view.say(search.summary, notes);
		});
	}

	#showMore(view: SearchView): Promise<void> {
		const shown = this.#results?.shown ?? 0;
		return this.#attempt(view, async (isLatest) => {
			await this.#show(view, shown + step, isLatest);
			if (!isLatest()) return;
			view.focusResult(shown);
			history.replaceState({ shown: this.#results?.shown }, '');
		});
	}

	/** Shows results up to a number of them. */
	async #show(view: SearchView, count: number, isLatest: () => boolean): Promise<void> {
		const results = this.#results;
		if (results === undefined) return;
		const { search, shown } = results;
		if (results.grouped) {
			const groups = search.groups.slice(shown, count);
			const read = await Promise.all(
				groups.map(({ findings }) => readResults(results, findings.slice(0, ofReport))),
			);
			if (!isLatest()) return;
			groups.forEach((group, index) => {
				appendGroup(view, results, group, read[index] ?? []);
			});
			results.shown += groups.length;
			view.offerMore(search.groups.length - results.shown);
		} else {
			const findings = search.findings.slice(shown, count);
			const read = await readResults(results, findings);
			if (!isLatest()) return;
			view.append(read);
			results.shown += read.length;
			view.offerMore(search.findings.length - results.shown);
		}
	}

	/** Does something that may fail: then the reader is told. */
	async #attempt(view: SearchView, act: (isLatest: () => boolean) => Promise<void>): Promise<void> {
		const task = ++this.#task;
		const isLatest = () => task === this.#task && this.isConnected;
		view.busy = true;
		try {
			await act(isLatest);
		} catch (error) {
			console.error(error);
			if (!isLatest()) return;
			// The same search can be asked for again.
			this.#asked = undefined;
			view.clear();
			view.fail();
		} finally {
			if (isLatest()) view.busy = false;
		}
	}
}

customElements.define('search-page', SearchPageElement);

function asks({ q, choices }: SearchState): boolean {
	return q !== '' || Object.keys(choices).length > 0;
}

function appendGroup(
	view: SearchView,
	results: Results,
	{ report, findings }: ReportGroup,
	read: readonly SearchResult[],
): void {
	const { index, facets } = results.opened;
	const row = index.manifest.reports[report];
	if (row === undefined) return;
	const rest = findings.slice(read.length);
	view.appendGroup(toResultReport(row, facets), read, rest.length, () =>
		readResults(results, rest),
	);
}

function readResults(
	{ opened: { index, facets }, search: { marks } }: Results,
	findings: readonly number[],
): Promise<SearchResult[]> {
	return Promise.all(
		findings.map(async (finding) => {
			const text = await index.readText(finding);
			const report = index.manifest.reports[index.reportOf(finding)];
			if (report === undefined) throw new RangeError(`the index has no report of ${finding}`);
			return toSearchResult(finding, text, toResultReport(report, facets), facets, marks);
		}),
	);
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
