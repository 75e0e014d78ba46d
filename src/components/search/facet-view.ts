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

/** One facet's list of values, each with a box to tick and how many findings it gives. */
export class FacetView {
	readonly id: string;
	readonly #element: HTMLElement;
	readonly #list: HTMLElement;
	readonly #chosen: HTMLElement;
	/** What the list holds now, so that it is made anew only when it holds others. */
	#listed = '';

	constructor(element: HTMLElement) {
		this.id = element.dataset['facet'] ?? '';
		this.#element = element;
		this.#list = find(element, '[data-part="values"]');
		this.#chosen = find(element, '[data-part="chosen"]');
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
		const choices = this.#choicesOf(column, all, chosen);
		this.#element.hidden = choices.length === 0;
		const listed = JSON.stringify(choices);
		if (listed !== this.#listed) {
			this.#list.replaceChildren(...this.#listItems(choices, chosen));
			this.#listed = listed;
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
		chosen: readonly string[],
	): Choice[] {
		const known = values
			.filter(([id]) => (all.get(id) ?? 0) > 0 || chosen.includes(id))
			.map(([id, label]) => ({ id, label }));
		// An address may name a value that the site does not have: it must be there to be taken back.
		const unknown = chosen.filter((id) => !values.some(([value]) => value === id));
		if (byCount) known.sort((a, b) => (all.get(b.id) ?? 0) - (all.get(a.id) ?? 0));
		return [...unknown.map((id) => ({ id, label: id })), ...known];
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
