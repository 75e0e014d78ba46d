/**
 * The list below a box, as the combobox pattern has it: the focus stays in the box, and the arrow keys choose one of
 * the options, wherever in the list's groups they stand. Options need ids.
 */
export class OptionList {
	readonly #box: HTMLElement;
	readonly #list: HTMLElement;

	constructor(box: HTMLElement, list: HTMLElement) {
		this.#box = box;
		this.#list = list;
	}

	/** The option that is chosen. */
	get chosen(): HTMLElement | null {
		return this.#list.querySelector('[role=option][aria-selected=true]');
	}

	/** Says whether there are options, and forgets a choice that has gone. To be called when options changed. */
	refresh(): void {
		const some = this.#options().length > 0;
		this.#list.hidden = !some;
		this.#box.setAttribute('aria-expanded', String(some));
		this.choose(this.chosen);
	}

	/** Chooses an option, or none. */
	choose(option: HTMLElement | null): void {
		for (const other of this.#options())
			other.setAttribute('aria-selected', String(other === option));
		if (option === null) this.#box.removeAttribute('aria-activedescendant');
		else {
			this.#box.setAttribute('aria-activedescendant', option.id);
			option.scrollIntoView({ block: 'nearest' });
		}
	}

	/**
	 * Does what a key asks for. Home and End move in the box while no option is chosen.
	 *
	 * @returns whether the key meant something here
	 */
	press(key: string): boolean {
		const options = this.#options();
		const { chosen } = this;
		const at = chosen === null ? -1 : options.indexOf(chosen);
		if (options.length === 0 || (at < 0 && (key === 'Home' || key === 'End'))) return false;
		const next = {
			ArrowDown: (at + 1) % options.length,
			ArrowUp: at < 1 ? options.length - 1 : at - 1,
			Home: 0,
			End: options.length - 1,
		}[key];
		if (next === undefined) return false;
		this.choose(options[next] ?? null);
		return true;
	}

	#options(): HTMLElement[] {
		return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
	}
}
