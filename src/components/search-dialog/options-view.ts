import { searchPath } from '../../addresses/search-address.ts';
import { cutTyped } from '../../search/search-state.ts';
import { OptionList } from './option-list.ts';
import { renderOption, type DialogOption } from './render-option.ts';

/** A group of options below a box. */
export type OptionGroup = 'recent' | 'pages' | 'findings';

/** What a box with options below it consists of. */
export interface OptionsParts {
	form: HTMLFormElement;
	box: HTMLInputElement;
	/** The list, with a group `data-part` for each that is shown. */
	list: HTMLElement;
	status: HTMLElement;
	/** Leads to the search page. */
	page: HTMLAnchorElement;
}

/** Writes a list of options for `OptionsView`, with its groups: their ids begin with the list's. */
export function writeOptionList(
	id: string,
	groups: readonly [OptionGroup, heading: string][],
): string {
	const written = groups.map(
		([name, heading]) => `
			<div role="group" aria-labelledby="${id}_${name}" data-part="${name}" hidden>
				<p id="${id}_${name}" role="presentation">${heading}</p>
			</div>`,
	);
	return `<div id="${id}" role="listbox" aria-label="Suggestions" hidden>${written.join('')}
		</div>`;
}

/** A box with the options below it that a search for its words has, and what is said of them. */
export class OptionsView {
	readonly form: HTMLFormElement;
	readonly box: HTMLInputElement;
	readonly list: HTMLElement;
	readonly options: OptionList;
	readonly #status: HTMLElement;
	readonly #page: HTMLAnchorElement;

	constructor({ form, box, list, status, page }: OptionsParts) {
		this.form = form;
		this.box = box;
		this.list = list;
		this.options = new OptionList(box, list);
		this.#status = status;
		this.#page = page;
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
			...options.map((option, index) => renderOption(`${this.list.id}_${name}_${index}`, option)),
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
		if (group === null) throw new Error(`the list has no ${name}`);
		return group;
	}
}
