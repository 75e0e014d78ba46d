import { cutTyped } from '../../search/search-state.ts';
import { searchPath } from '../../addresses/search-address.ts';
import { dialogMarkup } from './dialog-markup.ts';
import { OptionList } from './option-list.ts';
import { renderOption, type DialogOption } from './render-option.ts';

/** A group of the dialog's options. */
export type OptionGroup = 'recent' | 'pages' | 'findings';

/** The parts of the dialog, as dialog-markup.ts writes them, and what can be done to them. */
export class DialogView {
	readonly dialog: HTMLDialogElement;
	readonly form: HTMLFormElement;
	readonly box: HTMLInputElement;
	readonly close: HTMLElement;
	readonly clear: HTMLElement;
	/** Whether single keys are on. */
	readonly keys: HTMLInputElement;
	readonly list: HTMLElement;
	readonly options: OptionList;
	readonly #status: HTMLElement;
	readonly #page: HTMLAnchorElement;

	constructor(element: HTMLElement) {
		element.innerHTML = dialogMarkup;
		const part = <Part extends HTMLElement>(selector: string, type: new () => Part): Part => {
			const found = element.querySelector(selector);
			if (!(found instanceof type)) throw new Error(`the dialog has no ${selector}`);
			return found;
		};
		this.dialog = part('dialog', HTMLDialogElement);
		this.form = part('form', HTMLFormElement);
		this.box = part('input', HTMLInputElement);
		this.close = part('[data-part=close]', HTMLElement);
		this.clear = part('[data-part=clear]', HTMLElement);
		this.keys = part('[data-part=keys]', HTMLInputElement);
		this.list = part('[role=listbox]', HTMLElement);
		this.options = new OptionList(this.box, this.list);
		this.#status = part('[role=status]', HTMLElement);
		this.#page = part('[data-part=page]', HTMLAnchorElement);
		this.form.action = searchPath();
	}

	/** What is asked for; empty where nothing is. */
	get q(): string {
		return cutTyped(this.box.value).trim();
	}

	/** Makes the link to the search page lead there with what is asked for. */
	linkPage(): void {
		this.#page.href = this.q === '' ? searchPath() : searchPath({ q: this.q });
	}

	/** Replaces the options of a group; a group without options is hidden. */
	show(name: OptionGroup, options: readonly DialogOption[]): void {
		const group = this.#group(name);
		for (const option of group.querySelectorAll('[role=option]')) option.remove();
		group.append(
			...options.map((option, index) => renderOption(`quick_search_${name}_${index}`, option)),
		);
		group.hidden = options.length === 0;
		delete group.dataset['late'];
		this.options.refresh();
	}

	/** Whether a search is under way: until it is done, assistive technology waits for what it finds. */
	set busy(busy: boolean) {
		this.list.ariaBusy = String(busy);
	}

	/** Makes the option that leads to all findings, if there is one, lead to those of another question. */
	renewAll(option: DialogOption): void {
		const shown = this.list.querySelector('[data-all]');
		shown?.replaceWith(renderOption(shown.id, option));
	}

	/** Marks what a group shows as that of an earlier question, until it shows anew. */
	outdate(name: OptionGroup): void {
		this.#group(name).dataset['late'] = '';
	}

	/**
	 * Says how the search went; assistive technology reads it out.
	 *
	 * @param faulty whether something is wrong with it: then the search page is linked, where more is said
	 */
	say(sentences: readonly string[], faulty = false): void {
		this.#status.replaceChildren(
			...sentences.map((sentence) => {
				const paragraph = document.createElement('p');
				paragraph.textContent = sentence;
				return paragraph;
			}),
		);
		if (!faulty) return;
		const link = this.#page.cloneNode(true) as HTMLAnchorElement;
		link.textContent = 'Go to the search page';
		this.#status.append(link);
	}

	#group(name: OptionGroup): HTMLElement {
		const group = this.list.querySelector<HTMLElement>(`[data-part=${name}]`);
		if (group === null) throw new Error(`the dialog has no ${name}`);
		return group;
	}
}
