import { formatCount } from '../../words/count-of.ts';
import type { ValueCounts } from '../../search/find/narrow.ts';
import type { FacetColumn } from '../../search/index/manifest.ts';

/** A value that can be ticked. */
interface Choice {
	id: string;
	label: string;
}

/** Values shown at first of a facet that has many. */
const shownFirst = 10;

/** Values from which on there is a box to find one. */
const fewest = 16;

/** One facet's list of values, each with a box to tick and how many findings it gives. */
export class FacetView {
	readonly id: string;
	readonly #element: HTMLElement;
	readonly #list: HTMLElement;
	readonly #chosen: HTMLElement;
	/** Finds a value in a long list. */
	readonly #finder: HTMLInputElement;
	/** What the list holds now, so that it is made anew only when it holds others. */
	#listed = '';

	constructor(element: HTMLElement) {
		this.id = element.dataset['facet'] ?? '';
		this.#element = element;
		this.#list = find(element, '[data-part="values"]');
		this.#chosen = find(element, '[data-part="chosen"]');
		this.#finder = document.createElement('input');
		this.#finder.type = 'search';
		this.#finder.ariaLabel = `Find in ${find(element, 'legend').textContent}`;
		this.#finder.placeholder = 'Find';
		this.#finder.autocomplete = 'off';
		this.#finder.addEventListener('input', () => {
			this.#filter();
		});
		this.#finder.addEventListener('keydown', (event) => {
			// It stands in the form of the search, which Enter would send.
			if (event.key === 'Enter') event.preventDefault();
		});
		this.#list.before(this.#finder);
	}

	/**
	 * Shows the values that a search found, and how many findings each gives.
	 *
	 * @param all how many findings each value has when nothing is chosen
	 * @param counts the same with the choices made
	 */
	show(
		column: FacetColumn,
		all: ValueCounts,
		counts: ValueCounts,
		chosen: readonly string[],
	): void {
		const choices = this.#choicesOf(column, all, counts, chosen);
		this.#element.hidden = choices.length === 0;
		const listed = JSON.stringify(choices);
		if (listed !== this.#listed) {
			const focused = document.activeElement;
			const value =
				focused instanceof HTMLInputElement && this.#list.contains(focused)
					? focused.value
					: undefined;
			this.#list.replaceChildren(...this.#listItems(choices, chosen));
			this.#listed = listed;
			this.#finder.hidden = choices.length < fewest;
			this.#filter();
			if (value !== undefined)
				this.#list.querySelector<HTMLElement>(`input[value="${CSS.escape(value)}"]`)?.focus();
		}
		for (const box of this.#list.querySelectorAll('input')) {
			const count = box.parentElement?.querySelector('.count');
			if (count) count.textContent = formatCount(counts.get(box.value) ?? 0);
		}
		this.check(chosen);
		this.#chosen.textContent = chosen.length === 0 ? '' : `(${chosen.length} chosen)`;
	}

	/** Ticks the boxes of the chosen values, and no others. */
	check(chosen: readonly string[]): void {
		for (const box of this.#list.querySelectorAll('input'))
			box.checked = chosen.includes(box.value);
	}

	#choicesOf(
		{ values, byCount }: FacetColumn,
		all: ValueCounts,
		counts: ValueCounts,
		chosen: readonly string[],
	): Choice[] {
		const known = values
			.filter(([id]) => (all.get(id) ?? 0) > 0 || chosen.includes(id))
			.map(([id, label]) => ({ id, label }));
		// An address may name a value that the site does not have: it must be there to be taken back.
		const unknown = chosen.filter((id) => !values.some(([value]) => value === id));
		const countOf = (of: ValueCounts, { id }: Choice) => of.get(id) ?? 0;
		if (byCount)
			known.sort(
				(a, b) => countOf(counts, b) - countOf(counts, a) || countOf(all, b) - countOf(all, a),
			);
		return [...unknown.map((id) => ({ id, label: id })), ...known];
	}

	/** Shows the values whose names have what is typed; all of them where nothing is. */
	#filter(): void {
		const typed = this.#finder.hidden ? '' : this.#finder.value.trim().toLowerCase();
		for (const line of this.#list.querySelectorAll('label'))
			line.hidden = !line.textContent.toLowerCase().includes(typed);
		const details = this.#list.querySelector('details');
		if (details !== null && typed !== '') details.open = true;
	}

	#listItems(choices: readonly Choice[], chosen: readonly string[]): HTMLElement[] {
		const items = choices.map((choice) => this.#item(choice));
		const rest = items.slice(shownFirst);
		if (rest.length < 3) return items;
		const more = document.createElement('li');
		const details = document.createElement('details');
		const summary = document.createElement('summary');
		summary.textContent = `${rest.length} more`;
		const list = document.createElement('ul');
		list.append(...rest);
		details.append(summary, list);
		details.open = choices.slice(shownFirst).some(({ id }) => chosen.includes(id));
		more.append(details);
		return [...items.slice(0, shownFirst), more];
	}

	#item({ id, label }: Choice): HTMLElement {
		const item = document.createElement('li');
		const line = document.createElement('label');
		const box = document.createElement('input');
		box.type = 'checkbox';
		box.name = this.id;
		box.value = id;
		const count = document.createElement('span');
		count.className = 'count';
		const name = document.createElement('span');
		name.textContent = label;
		line.append(box, name, ' ', count);
		item.append(line);
		return item;
	}
}

function find(within: HTMLElement, selector: string): HTMLElement {
	const found = within.querySelector(selector);
	if (!(found instanceof HTMLElement)) throw new Error(`the facet has no ${selector}`);
	return found;
}
