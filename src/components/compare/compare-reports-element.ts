import type { ComparedList, ComparedReport } from '../../compare/compared-report.ts';
import { compareReports } from '../../compare/compare-reports.ts';
import { findChoice } from '../../compare/find-choice.ts';
import { drawComparison } from './draw-comparison.ts';

/**
 * Sets two reports side by side. The address says which: `?a=st-helens/2012-08-10&b=wirral`. `data-list` is the address of what may be
 * compared, `data-folder` where what is shown of each report stands.
 */
class CompareReportsElement extends HTMLElement {
	#events = new AbortController();
	#list: Promise<ComparedList> | undefined;

	connectedCallback(): void {
		const form = this.querySelector('form');
		if (!form) return;
		form.hidden = false;
		this.#events = new AbortController();
		const { signal } = this.#events;
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				void this.#choose(form);
			},
			{ signal },
		);
		form.addEventListener('focusin', () => void this.#offer(), { signal, once: true });
		addEventListener('popstate', () => void this.#showAddress(), { signal });
		void this.#showAddress();
	}

	disconnectedCallback(): void {
		this.#events.abort();
	}

	/** Compares what is typed, and puts it into the address. */
	async #choose(form: HTMLFormElement): Promise<void> {
		const list = await this.#readList();
		if (!list) return;
		const typed = ['a', 'b'].map((name) => new FormData(form).get(name)?.toString() ?? '');
		const ids = typed.map((text) => findChoice(text, list));
		const unknown = typed.filter((_, at) => ids[at] === undefined);
		if (unknown.length > 0) {
			this.#say(
				`No report or council here is called ${unknown.map((text) => `“${text}”`).join(' or ')}.`,
			);
			return;
		}
		history.pushState(null, '', `?a=${ids[0] ?? ''}&b=${ids[1] ?? ''}`);
		await this.#showAddress();
	}

	async #showAddress(): Promise<void> {
		const { search } = location;
		const asked = new URLSearchParams(search);
		const [a, b] = [asked.get('a') ?? '', asked.get('b') ?? ''];
		if (a === '' && b === '') {
			this.#show([]);
			this.#say('');
			return;
		}
		const list = await this.#readList();
		if (!list || location.search !== search) return;
		const [left, right] = [findChoice(a, list), findChoice(b, list)];
		for (const [name, id, typed] of [
			['a', left, a],
			['b', right, b],
		] as const) {
			const box = this.querySelector<HTMLInputElement>(`input[name="${name}"]`);
			if (box) box.value = list.reports.find(([own]) => own === id)?.[1] ?? typed;
		}
		if (left === undefined || right === undefined) {
			this.#show([]);
			this.#say('The address names a report or a council that is not held here. Choose two above.');
			return;
		}
		const reports = await Promise.all([left, right].map((id) => this.#readReport(id)));
		const [first, second] = reports;
		// Of two choices made quickly the later one stays.
		if (!first || !second || location.search !== search) return;
		this.#show(drawComparison(compareReports(first, second, list.themes), [first, second]));
		this.#say(`${first.name} and ${second.name}, side by side.`);
	}

	/** Offers names for what is typed. */
	async #offer(): Promise<void> {
		const list = await this.#readList();
		const names = this.querySelector('datalist');
		if (!list || !names) return;
		names.replaceChildren(
			...[...list.authorities, ...list.reports].map(([, name]) => new Option(name, name)),
		);
	}

	async #readList(): Promise<ComparedList | undefined> {
		this.#list ??= readJson<ComparedList>(this.dataset['list'] ?? '');
		return this.#list.catch(() => {
			this.#list = undefined;
			this.#say('What can be compared could not be loaded. Try again when you are connected.');
			return undefined;
		});
	}

	async #readReport(id: string): Promise<ComparedReport | undefined> {
		return readJson<ComparedReport>(`${this.dataset['folder'] ?? ''}${id}.json`).catch(() => {
			this.#say('A report could not be loaded. Try again when you are connected.');
			return undefined;
		});
	}

	#show(parts: readonly Node[]): void {
		this.querySelector('.comparison')?.replaceChildren(...parts);
	}

	#say(words: string): void {
		const status = this.querySelector('[role="status"]');
		if (status) status.textContent = words;
	}
}

customElements.define('compare-reports', CompareReportsElement);

async function readJson<T>(address: string): Promise<T> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return (await answer.json()) as T;
}
