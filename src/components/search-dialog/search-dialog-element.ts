import { searchPath } from '../../addresses/search-address.ts';
import { adoptStyle } from '../behaviour/adopt-style.ts';
import { rememberSingleKeys, singleKeysOn } from '../behaviour/single-keys.ts';
import { clearRecentSearches, readRecentSearches } from '../search/recent-searches.ts';
import { askAll } from './ask-all.ts';
import { DialogView } from './dialog-view.ts';
import markedWords from '../search/marked-words.css?inline';
import './search-suggestions-element.ts';
import style from './search-dialog.css?inline';
import optionStyle from './search-options.css?inline';

adoptStyle(markedWords + optionStyle + style);

/**
 * The quick search: a dialog that shows, as one types, the first reports and pages and the first findings. It makes
 * its own content, and asks the server for nothing before the reader types.
 */
class SearchDialogElement extends HTMLElement {
	#connection = new AbortController();
	#view: DialogView | undefined;
	/** Number of the latest question; the answer to an earlier one shows nothing. */
	#question = 0;

	connectedCallback(): void {
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		const view = new DialogView(this);
		this.#view = view;
		const close = () => {
			view.dialog.close();
		};
		view.box.addEventListener('input', () => void this.#ask(view), { signal });
		view.box.addEventListener(
			'keydown',
			(event) => {
				if (event.isComposing) return;
				const { chosen } = view.options;
				if (event.key === 'Escape') close();
				else if (event.key === 'Enter' && chosen !== null) chosen.click();
				else if (!view.options.press(event.key)) return;
				event.preventDefault();
			},
			{ signal },
		);
		view.form.addEventListener(
			'submit',
			(event) => {
				if (view.q === '') event.preventDefault();
				else close();
			},
			{ signal },
		);
		view.list.addEventListener(
			'click',
			(event) => {
				// Whoever opens a result in another tab goes on here.
				if (!event.ctrlKey && !event.metaKey && !event.shiftKey) close();
			},
			{ signal },
		);
		view.close.addEventListener('click', close, { signal });
		view.dialog.addEventListener(
			'click',
			({ target }) => {
				// Beside its content a click hits the dialog itself: its backdrop.
				if (target === view.dialog) close();
			},
			{ signal },
		);
		view.keys.addEventListener(
			'change',
			() => {
				rememberSingleKeys(view.keys.checked);
			},
			{ signal },
		);
		view.clear.addEventListener(
			'click',
			() => {
				clearRecentSearches();
				showRecent(view);
				view.say(['Recent searches cleared.']);
				view.box.focus();
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#question += 1;
		this.#connection.abort();
	}

	/**
	 * Opens the dialog with what was asked last, or with some words that were typed before it could open.
	 */
	open(words: string): void {
		const view = this.#view;
		if (view === undefined) return;
		view.keys.checked = singleKeysOn();
		if (!view.dialog.open) view.dialog.showModal();
		view.box.focus();
		if (words === '') view.box.select();
		else view.box.value = words;
		if (words !== '' || view.q === '') void this.#ask(view);
	}

	async #ask(view: DialogView): Promise<void> {
		const question = ++this.#question;
		view.options.choose(null);
		view.linkPage();
		showRecent(view);
		await askAll(view, () => question === this.#question);
	}
}

customElements.define('search-dialog', SearchDialogElement);

/** Shows what was searched for on this device, while nothing else is asked for. */
function showRecent(view: DialogView): void {
	const recent = view.q === '' ? readRecentSearches() : [];
	view.show(
		'recent',
		recent.map((q) => ({ href: searchPath({ q }), title: q })),
	);
	view.clear.hidden = recent.length === 0;
}
