import { toSlug } from '../../words/to-slug.ts';
import { findCouncils, type FoundCouncil } from './find-councils.ts';

/**
 * Leads from a council's name to its page. Where several may be meant it offers them; where none is, it says so. `data-pages` is
 * where the pages of councils stand.
 */
class CouncilFinderElement extends HTMLElement {
	#events = new AbortController();

	connectedCallback(): void {
		const form = this.querySelector('form');
		const box = this.querySelector('input');
		const status = this.querySelector('[role="status"]');
		if (!form || !box || !status) return;
		this.#events = new AbortController();
		form.addEventListener(
			'submit',
			(event) => {
				// With nothing typed the button leads to the list of all.
				if (box.value.trim() === '') return;
				event.preventDefault();
				const found = findCouncils(box.value, this.#councils());
				const [first, ...others] = found;
				if (first && others.length === 0) location.href = first.href;
				else status.replaceChildren(...say(box.value, found));
			},
			{ signal: this.#events.signal },
		);
	}

	disconnectedCallback(): void {
		this.#events.abort();
	}

	#councils(): FoundCouncil[] {
		const { pages = '/' } = this.dataset;
		return [...this.querySelectorAll('option')].map(({ value, dataset }) => ({
			name: value,
			href: `${pages}${dataset['slug'] ?? toSlug(value)}/`,
		}));
	}
}

customElements.define('council-finder', CouncilFinderElement);

function say(typed: string, found: readonly FoundCouncil[]): Node[] {
	const words = document.createElement('p');
	words.textContent =
		found.length === 0
			? `No council here is called “${typed.trim()}”. The list from A to Z has all of them.`
			: 'Which one?';
	const list = document.createElement('ul');
	list.append(
		...found.map(({ name, href }) => {
			const item = document.createElement('li');
			const link = document.createElement('a');
			link.href = href;
			link.textContent = name;
			item.append(link);
			return item;
		}),
	);
	return found.length === 0 ? [words] : [words, list];
}
