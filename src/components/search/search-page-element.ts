import { findFindings } from '../../search/find-findings.ts';
import { readQuery, type Query } from '../../search/query.ts';
import { nameAuthority } from '../../search/report-table.ts';
import type { Match } from '../../search/search-index.ts';
import { toSearchResult } from '../../search/search-result.ts';
import { formatSearchState, readSearchState, type SearchState } from '../../search/search-state.ts';
import { describeFound, describeRefusal } from '../../search/search-status.ts';
import { openSearch } from './open-search.ts';
import { SearchView } from './search-view.ts';

/** Results that are shown at first, and added each time the reader asks for more. */
const step = 10;

/** A search that was made, with what of it is shown. */
interface Results {
	type: Extract<Query['type'], 'words' | 'phrase'>;
	matches: Match[];
	shown: number;
}

/**
 * The search page. Its query is in the address (`?q=`), so that a search can be sent to somebody and gone
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
	#failed = false;
	#results: Results = { type: 'words', matches: [], shown: 0 };

	connectedCallback(): void {
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		const view = new SearchView(this);
		const readAddress = () => {
			this.#readAddress(view);
		};
		view.form.addEventListener('submit', (event) => this.#submit(view, event), { signal });
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

	#submit(view: SearchView, event: SubmitEvent): void {
		// After a failure the form does what it does without a script: it loads the page again, with the query.
		if (this.#failed) return;
		event.preventDefault();
		const state = view.read();
		const address = formatSearchState(state);
		if (address !== this.#asked) history.pushState(null, '', location.pathname + address);
		void this.#search(view, state, step);
	}

	#readAddress(view: SearchView): void {
		const state = readSearchState(location.search);
		// A link within the page changes the address too.
		if (formatSearchState(state) === this.#asked) return;
		const kept = (history.state as { shown?: number } | null)?.shown ?? step;
		view.write(state);
		if (state.q === '') this.#reset(view, state);
		else void this.#search(view, state, kept);
	}

	/** Takes away what an earlier search showed; what of it is still under way will show nothing. */
	#reset(view: SearchView, state: SearchState): void {
		this.#task += 1;
		this.#asked = formatSearchState(state);
		this.#results = { type: 'words', matches: [], shown: 0 };
		document.title = state.q === '' ? this.#title : `${state.q} – ${this.#title}`;
		view.clear();
	}

	async #search(view: SearchView, state: SearchState, count: number): Promise<void> {
		this.#reset(view, state);
		await this.#attempt(view, async (isLatest) => {
			const query = readQuery(state.q);
			if (query.type === 'empty' || query.type === 'too-long') {
				view.say(describeRefusal(query));
				return;
			}
			view.say({ summary: 'Searching…', notes: [] });
			const { authority } = state;
			const { index, table } = await openSearch();
			const name = authority && nameAuthority(table, authority);
			if (name) view.nameAuthority(name);
			const found = await findFindings(index, query, authority ? { authority } : {});
			if (!isLatest()) return;
			this.#results = { type: query.type, matches: found.matches, shown: 0 };
			await this.#show(view, count, isLatest);
			if (isLatest()) view.say(describeFound(query, found, name));
		});
	}

	#showMore(view: SearchView): Promise<void> {
		const { shown } = this.#results;
		return this.#attempt(view, async (isLatest) => {
			await this.#show(view, shown + step, isLatest);
			if (!isLatest()) return;
			view.focusResult(shown);
			history.replaceState({ shown: this.#results.shown }, '');
		});
	}

	/** Shows results up to a number of them. */
	async #show(view: SearchView, count: number, isLatest: () => boolean): Promise<void> {
		const { type, matches, shown } = this.#results;
		const { table } = await openSearch();
		const next = matches.slice(shown, count);
		const findings = await Promise.all(next.map((match) => match.read()));
		if (!isLatest()) return;
		this.#results.shown = shown + next.length;
		const results = findings.map((finding) => toSearchResult(finding, table, type));
		view.append(results, matches.length - this.#results.shown);
	}

	/** Does something that may fail: then the reader is told. */
	async #attempt(view: SearchView, act: (isLatest: () => boolean) => Promise<void>): Promise<void> {
		const task = ++this.#task;
		const isLatest = () => task === this.#task && this.isConnected;
		try {
			await act(isLatest);
		} catch (error) {
			console.error(error);
			this.#failed = true;
			if (isLatest()) view.fail();
		}
	}
}

customElements.define('search-page', SearchPageElement);
