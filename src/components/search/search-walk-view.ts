import { adoptStyle } from '../behaviour/adopt-style.ts';
import style from './search-walk.css?inline';

/** Where a link of the bar leads, and what it says; without an address it leads nowhere. */
export interface WalkLink {
	href: string | undefined;
	text: string;
}

/** What the bar shows. */
export interface WalkLook {
	text: string;
	previous?: WalkLink;
	next?: WalkLink;
}

const keys = [
	['n', 'next match of the search'],
	['p', 'match before'],
] as const;

adoptStyle(style);

/** The bar that leads through the matches of a search, and its keys in the list of keys. */
export class SearchWalkView {
	readonly bar = document.createElement('nav');
	readonly close = document.createElement('button');
	readonly #text = document.createElement('p');
	readonly #previous = document.createElement('a');
	readonly #next = document.createElement('a');
	readonly #back = document.createElement('a');
	readonly #keys: HTMLElement[] = [];
	readonly #size = new ResizeObserver(() => {
		document.documentElement.style.setProperty('--walk', `${this.bar.offsetHeight}px`);
	});

	/** @param results the search page with the search */
	constructor(results: string) {
		this.bar.className = 'search-walk';
		this.bar.setAttribute('aria-label', 'Matches of the search');
		this.#previous.rel = 'prev';
		this.#next.rel = 'next';
		this.#back.href = results;
		this.#back.textContent = 'Back to the results';
		this.close.type = 'button';
		this.close.textContent = 'Close';
		this.bar.append(this.#text, this.#previous, this.#next, this.#back, this.close);
	}

	/** Puts the bar on the screen, and after a finding in the order of the keyboard. */
	open(place: Element | null): void {
		this.moveTo(place);
		this.#size.observe(this.bar);
	}

	/** Moves the bar after another finding in the order of the keyboard: from a match the next Tab leads to it. */
	moveTo(place: Element | null): void {
		let before = place?.closest('table') ?? place;
		if (before?.nextElementSibling?.matches('.annotations')) before = before.nextElementSibling;
		if (this.bar.isConnected && before?.nextElementSibling === this.bar) return;
		// What moves within a document loses the focus.
		const focused = document.activeElement;
		if (before === null) document.querySelector('.report-text')?.before(this.bar);
		else before.after(this.bar);
		if (focused instanceof HTMLElement && this.bar.contains(focused))
			focused.focus({ preventScroll: true });
	}

	/** Takes away all that there is of it. */
	remove(): void {
		this.#size.disconnect();
		this.bar.remove();
		document.documentElement.style.removeProperty('--walk');
		for (const row of this.#keys.splice(0)) row.remove();
	}

	/** Shows something else. Links that it does not have are hidden. */
	show({ text, previous, next }: WalkLook): void {
		this.#text.textContent = text;
		writeLink(this.#previous, previous);
		writeLink(this.#next, next);
	}

	/** Lists the keys of the bar among those of the report. */
	listKeys(): void {
		const list = document.querySelector('dialog.keys dl');
		if (list === null || this.#keys.length > 0) return;
		this.#keys.push(...keys.map(([key, about]) => renderKey(key, about)));
		list.append(...this.#keys);
	}
}

function writeLink(link: HTMLAnchorElement, look: WalkLink | undefined): void {
	link.hidden = look === undefined;
	link.textContent = look?.text ?? '';
	if (look?.href === undefined) {
		link.removeAttribute('href');
		link.setAttribute('role', 'link');
		link.setAttribute('aria-disabled', 'true');
	} else {
		link.href = look.href;
		link.removeAttribute('role');
		link.removeAttribute('aria-disabled');
	}
}

function renderKey(key: string, about: string): HTMLElement {
	const row = document.createElement('div');
	const sign = document.createElement('kbd');
	const [term, description] = [document.createElement('dt'), document.createElement('dd')];
	sign.textContent = key;
	term.append(sign);
	description.textContent = about;
	row.append(term, description);
	return row;
}
