import { termSummaryUrl, type TermSummary } from '../../glossary/term-summary.ts';
import { adoptStyle } from '../behaviour/adopt-style.ts';
import style from './term-notes.css?inline';

adoptStyle(style);

/** How long the pointer may be away from a term and its note, in milliseconds, to get from one to the other. */
const grace = 300;

/** What a term's description refers to. */
const noteId = 'term_note';

/** Space between a term and its note, and between the note and the edge of the page, in pixels. */
const gap = 6;

/**
 * Shows the explanation of a term beside it: for the pointer and the keyboard while they are on the term, for a finger
 * at the first tap; a screen reader has it as the term's description. The second tap, Enter and a click follow the
 * link, and Escape puts the note away. The words come from a file beside the term's page, when they are first asked for.
 * Where they do not come, and without this element, the link leads to that page as any other.
 */
class TermNotesElement extends HTMLElement {
	#note: HTMLElement | undefined;
	#term: HTMLAnchorElement | undefined;
	/** What is known of terms by now, by the addresses of their pages. */
	#summaries = new Map<string, Promise<TermSummary | null>>();
	#leaving: number | undefined;
	/** The term whose note was open when a press began: focus opens it before the click comes. */
	#pressed: HTMLAnchorElement | undefined;
	#events = new AbortController();

	connectedCallback(): void {
		if (!('popover' in HTMLElement.prototype)) return;
		this.#note = document.createElement('div');
		this.#note.className = 'term-note';
		this.#note.popover = 'manual';
		this.#note.id = noteId;
		this.#note.role = 'tooltip';
		this.append(this.#note);
		this.#events = new AbortController();
		for (const type of ['pointerover', 'pointerdown', 'focusin', 'focusout', 'click', 'keydown'])
			document.addEventListener(type, this, { signal: this.#events.signal });
	}

	disconnectedCallback(): void {
		this.#events.abort();
		clearTimeout(this.#leaving);
		this.#term?.removeAttribute('aria-describedby');
		this.#term = undefined;
		this.#note?.remove();
	}

	handleEvent(event: Event): void {
		const target = event.target instanceof Element ? event.target : undefined;
		const term = target?.closest<HTMLAnchorElement>('a.term') ?? undefined;
		switch (event.type) {
			case 'pointerover':
				if ((event as PointerEvent).pointerType === 'touch') return;
				if (target && this.#note?.contains(target)) clearTimeout(this.#leaving);
				else if (term) void this.#open(term);
				else this.#leave();
				break;
			case 'pointerdown':
				this.#pressed = this.#term;
				if (!term && target && !this.#note?.contains(target)) this.#close();
				break;
			case 'focusin':
				if (term) void this.#open(term);
				break;
			case 'focusout':
				// At once, so that the note covers nothing that is reached next; a pointer may be on the way to it.
				if (term && !document.querySelector('.term:hover, .term-note:hover')) this.#close();
				break;
			case 'click':
				// A click without a press comes from the keyboard.
				if (!term || (event as MouseEvent).detail === 0 || this.#pressed === term) break;
				event.preventDefault();
				void this.#open(term);
				void this.#followUnexplained(term);
				break;
			case 'keydown':
				if ((event as KeyboardEvent).key === 'Escape') this.#close();
		}
	}

	async #open(term: HTMLAnchorElement): Promise<void> {
		clearTimeout(this.#leaving);
		if (!this.#note || this.#term === term) return;
		this.#close();
		this.#term = term;
		const summary = await this.#read(term.href);
		// By then the reader may have gone on.
		if (summary === null || this.#term !== term) return;
		this.#note.replaceChildren(
			...[summary.name, summary.short].map((text) => {
				const line = document.createElement('p');
				line.textContent = text;
				return line;
			}),
		);
		this.#note.showPopover();
		place(this.#note, term.getBoundingClientRect());
		term.setAttribute('aria-describedby', noteId);
	}

	/** Follows the link of a term after all, where its explanation does not come: a tap must do something. */
	async #followUnexplained(term: HTMLAnchorElement): Promise<void> {
		const summary = await this.#read(term.href);
		// A click that no pointer made is not kept from the link.
		if (summary === null && this.#term === term) term.click();
	}

	#read(page: string): Promise<TermSummary | null> {
		const known = this.#summaries.get(page);
		if (known !== undefined) return known;
		const summary = fetchSummary(page);
		this.#summaries.set(page, summary);
		// What could not be had may come the next time.
		void summary.then((found) => found ?? this.#summaries.delete(page));
		return summary;
	}

	#leave(): void {
		if (!this.#term) return;
		clearTimeout(this.#leaving);
		this.#leaving = window.setTimeout(() => {
			if (this.#term !== document.activeElement) this.#close();
		}, grace);
	}

	#close(): void {
		if (!this.#term) return;
		this.#term.removeAttribute('aria-describedby');
		this.#term = undefined;
		this.#note?.hidePopover();
	}
}

customElements.define('term-notes', TermNotesElement);

/** Null if it cannot be loaded, as without a network; the link works all the same. */
async function fetchSummary(page: string): Promise<TermSummary | null> {
	try {
		const response = await fetch(termSummaryUrl(page));
		return response.ok ? ((await response.json()) as TermSummary) : null;
	} catch {
		return null;
	}
}

/** Puts a note below a term, or above it where there is no room below: never over it. */
function place(note: HTMLElement, term: DOMRect): void {
	const { offsetWidth: width, offsetHeight: height } = note;
	const page = document.documentElement;
	const below = term.bottom + gap + height <= page.clientHeight || term.top < gap + height;
	note.style.top = `${scrollY + (below ? term.bottom + gap : term.top - gap - height)}px`;
	note.style.left = `${scrollX + Math.max(gap, Math.min(term.left, page.clientWidth - width - gap))}px`;
}
