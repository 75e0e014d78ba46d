import { keysAreTaken } from '../behaviour/keys-are-taken.ts';
import { openerMarkup } from './opener-markup.ts';
import { markSingleKeys, singleKeysOn } from '../behaviour/single-keys.ts';

/** What the opener uses of the dialog. */
interface OpenableDialog extends HTMLElement {
	/** Opens it with some words in its box. */
	open(words: string): void;
}

/**
 * Defines the element with the button that opens the quick search, and its keys: / unless single keys are switched off, and Ctrl or
 * Cmd with K. The dialog is loaded at the first opening; what is typed until it has come goes into its box. Where it
 * does not come, the search page does. `data-search` is the address of that page.
 *
 * @param load fulfilled when the dialog is defined
 */
export function defineSearchOpener(load: () => Promise<unknown>): void {
	customElements.define(
		'search-opener',
		class extends HTMLElement {
			#listening = new AbortController();
			/** What was typed since the dialog was asked for; undefined while it is not. */
			#typed: string | undefined;

			connectedCallback(): void {
				this.#listening = new AbortController();
				const { signal } = this.#listening;
				this.innerHTML = openerMarkup;
				this.firstElementChild?.addEventListener('click', () => void this.#open(), { signal });
				markSingleKeys(singleKeysOn());
				// Before all others, to whom the keys mean something else.
				document.addEventListener('keydown', this.#press, { signal, capture: true });
			}

			disconnectedCallback(): void {
				this.#listening.abort();
			}

			#press = (event: KeyboardEvent): void => {
				const { key, altKey, shiftKey } = event;
				const chord = event.ctrlKey || event.metaKey;
				if (altKey) return;
				if (
					chord
						? key.toLowerCase() === 'k' && !shiftKey
						: key === '/' && singleKeysOn() && !keysAreTaken(event)
				)
					void this.#open();
				else if (!chord && this.#typed !== undefined && key.length === 1) this.#typed += key;
				else return;
				event.preventDefault();
				event.stopPropagation();
			};

			/** Loads the dialog, and the suggestions that are in one file with it. */
			load = load;

			async #open(): Promise<void> {
				if (this.#typed !== undefined) return;
				this.#typed = '';
				try {
					await load();
					const dialog =
						document.querySelector<OpenableDialog>('search-dialog') ??
						document.body.appendChild(document.createElement('search-dialog') as OpenableDialog);
					dialog.open(this.#typed);
				} catch (error) {
					console.error(error);
					const typed = this.#typed.trim();
					const search = this.dataset['search'] ?? '/';
					location.assign(typed === '' ? search : `${search}?q=${encodeURIComponent(typed)}`);
				}
				this.#typed = undefined;
			}
		},
	);
}
