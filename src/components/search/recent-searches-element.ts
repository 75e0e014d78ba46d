import { announce } from '../copy/copy-text.ts';
import { clearRecentSearches, readRecentSearches, rememberSearch } from './recent-searches.ts';

/**
 * What was searched for on this device, on the search page while it asks for nothing. It also remembers the searches
 * that the page is opened with or its form sends. `data-search` is the address of the page.
 */
class RecentSearchesElement extends HTMLElement {
	#connection = new AbortController();
	/** The list as it is shown. */
	#shown: string[] = [];

	connectedCallback(): void {
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		const page = this.parentElement;
		const box = page?.querySelector<HTMLInputElement>('input[name="q"]');
		const show = () => {
			this.#show();
		};
		// After the page itself, which writes into its address what it was asked for.
		page?.addEventListener(
			'submit',
			() => {
				rememberSearch(box?.value ?? '');
				show();
			},
			{ signal },
		);
		for (const event of ['click', 'change']) page?.addEventListener(event, show, { signal });
		for (const event of ['popstate', 'pageshow']) window.addEventListener(event, show, { signal });
		this.querySelector('button')?.addEventListener(
			'click',
			() => {
				clearRecentSearches();
				announce('Recent searches cleared');
				box?.focus();
			},
			{ signal },
		);
		const [arrival] = performance.getEntriesByType('navigation');
		// Going back to a search is no new one: what was cleared stays so.
		if (arrival instanceof PerformanceNavigationTiming && arrival.type === 'navigate')
			rememberSearch(new URLSearchParams(location.search).get('q') ?? '');
		show();
	}

	disconnectedCallback(): void {
		this.#connection.abort();
	}

	#show(): void {
		const asks = [...new URLSearchParams(location.search)].some(
			([name, value]) => !['sort', 'group'].includes(name) && value.trim() !== '',
		);
		const recent = asks ? [] : readRecentSearches();
		this.hidden = recent.length === 0;
		// A link that is being followed stays where it is.
		if (recent.join('\n') === this.#shown.join('\n')) return;
		this.#shown = recent;
		this.querySelector('ul')?.replaceChildren(
			...recent.map((q) => {
				const link = document.createElement('a');
				link.href = `${this.dataset['search']}?${new URLSearchParams({ q }).toString()}`;
				link.textContent = q;
				const item = document.createElement('li');
				item.append(link);
				return item;
			}),
		);
	}
}

customElements.define('recent-searches', RecentSearchesElement);
