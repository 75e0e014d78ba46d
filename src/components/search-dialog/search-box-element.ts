/**
 * Defines the element around a search form whose box shows suggestions. What makes them is loaded when the box first has the focus, by
 * the opener of the quick search, for they are in one file with that; until then the page has nothing of them. Where they do not come,
 * the form leads to the search page as it does without scripts.
 */
export function defineSearchBox(): void {
	customElements.define(
		'search-box',
		class extends HTMLElement {
			connectedCallback(): void {
				if (this.contains(document.activeElement)) void this.#add();
				else this.#wait();
			}

			#wait(): void {
				this.addEventListener('focusin', () => void this.#add(), { once: true });
			}

			async #add(): Promise<void> {
				try {
					await customElements.whenDefined('search-opener');
					await document.querySelector<Loading>('search-opener')?.load();
					this.append(document.createElement('search-suggestions'));
				} catch (error) {
					console.error(error);
					this.#wait();
				}
			}
		},
	);
}

/** What loads the suggestions. */
interface Loading extends HTMLElement {
	load(): Promise<unknown>;
}
