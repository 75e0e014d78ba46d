import { adoptStyle } from '../behaviour/adopt-style.ts';
import { askAll } from './ask-all.ts';
import { OptionsView, writeOptionList } from './options-view.ts';
import style from './search-suggestions.css?inline';

adoptStyle(style);

const listId = 'search_suggestions';

const markup = `<div class="search-options" hidden>
	<div role="status"></div>
	${writeOptionList(listId, [
		['pages', 'Understood, and pages'],
		['findings', 'Findings'],
	])}
</div>`;

/**
 * What the quick search shows, below a box of the page itself: the names that are understood, pages and the first findings. It is put
 * beside the form of the box once that has the focus, and makes it a combobox; before, and without scripts, the form leads
 * to the search page.
 */
class SearchSuggestionsElement extends HTMLElement {
	#connection = new AbortController();
	/** Number of the latest question; the answer to an earlier one shows nothing. */
	#question = 0;

	connectedCallback(): void {
		const form = this.parentElement?.querySelector('form');
		const box = form?.querySelector<HTMLInputElement>('input[name=q]');
		if (!form || !box) return;
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		this.innerHTML = markup;
		const [popup, status, list] = ['.search-options', '[role=status]', '[role=listbox]'].map(
			(selector) => this.querySelector<HTMLElement>(selector),
		);
		if (!popup || !status || !list) return;
		makeCombobox(box);
		const page = document.createElement('a');
		const view = new OptionsView({ form, box, list, status, page });
		const open = () => {
			popup.hidden = view.q === '';
			void this.#ask(view);
		};
		const close = () => {
			this.#question += 1;
			popup.hidden = true;
			view.options.choose(null);
			box.ariaExpanded = 'false';
		};
		box.addEventListener('input', open, { signal });
		box.addEventListener(
			'keydown',
			(event) => {
				if (event.isComposing) return;
				const { chosen } = view.options;
				if (popup.hidden) {
					if (event.key !== 'ArrowDown' || view.q === '') return;
					open();
				} else if (event.key === 'Escape') close();
				else if (event.key === 'Enter' && chosen !== null) chosen.click();
				else if (!view.options.press(event.key)) return;
				event.preventDefault();
			},
			{ signal },
		);
		// The focus stays in the box when an option is pressed, or else it would be gone before the click.
		popup.addEventListener(
			'mousedown',
			(event) => {
				event.preventDefault();
			},
			{ signal },
		);
		form.parentElement?.addEventListener(
			'focusout',
			({ relatedTarget }) => {
				if (relatedTarget !== box && !popup.contains(relatedTarget as Node | null)) close();
			},
			{ signal },
		);
		// What was typed before this came.
		if (document.activeElement === box && view.q !== '') open();
	}

	disconnectedCallback(): void {
		this.#question += 1;
		this.#connection.abort();
	}

	async #ask(view: OptionsView): Promise<void> {
		const question = ++this.#question;
		view.options.choose(null);
		view.linkPage();
		await askAll(view, () => question === this.#question);
	}
}

customElements.define('search-suggestions', SearchSuggestionsElement);

/** A box for searches may be no combobox; one for text may. */
function makeCombobox(box: HTMLInputElement): void {
	box.type = 'text';
	box.enterKeyHint = 'search';
	box.role = 'combobox';
	box.ariaExpanded = 'false';
	box.ariaAutoComplete = 'list';
	box.setAttribute('aria-controls', listId);
	box.autocapitalize = 'none';
	box.spellcheck = false;
}
