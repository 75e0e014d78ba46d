/** How long the pointer may be away from a term and its note, in milliseconds, to get from one to the other. */
const grace = 300;

/** Space between a term and its note, and between the note and the edge of the page, in pixels. */
const gap = 6;

/**
 * Shows the explanation of a term beside it: for the pointer and the keyboard while they are on the term, for a finger
 * at the first tap. The second tap, Enter and a click follow the link. Escape puts the note away. The words are those of
 * the list that stands in this element, to which the links lead without it.
 */
class TermNotesElement extends HTMLElement {
	#note: HTMLElement | undefined;
	#term: HTMLAnchorElement | undefined;
	#leaving: number | undefined;
	/** The term whose note was open when a press began: focus opens it before the click comes. */
	#pressed: HTMLAnchorElement | undefined;
	#events = new AbortController();

	connectedCallback(): void {
		if (!('popover' in HTMLElement.prototype)) return;
		for (const term of document.querySelectorAll<HTMLAnchorElement>('a.term'))
			term.setAttribute('aria-describedby', term.hash.slice(1));
		this.#note = document.createElement('div');
		this.#note.className = 'term-note';
		this.#note.popover = 'manual';
		// The description of the link says the same.
		this.#note.ariaHidden = 'true';
		this.append(this.#note);
		this.#events = new AbortController();
		for (const type of ['pointerover', 'pointerdown', 'focusin', 'focusout', 'click', 'keydown'])
			document.addEventListener(type, this, { signal: this.#events.signal });
	}

	disconnectedCallback(): void {
		this.#events.abort();
		clearTimeout(this.#leaving);
		this.#note?.remove();
	}

	handleEvent(event: Event): void {
		const target = event.target instanceof Element ? event.target : undefined;
		const term = target?.closest<HTMLAnchorElement>('a.term') ?? undefined;
		switch (event.type) {
			case 'pointerover':
				if ((event as PointerEvent).pointerType === 'touch') return;
				if (target && this.#note?.contains(target)) clearTimeout(this.#leaving);
				else if (term) this.#open(term);
				else this.#leave();
				break;
			case 'pointerdown':
				this.#pressed = this.#term;
				if (!term && target && !this.#note?.contains(target)) this.#close();
				break;
			case 'focusin':
				if (term) this.#open(term);
				break;
			case 'focusout':
				// At once, so that the note covers nothing that is reached next; a pointer may be on the way to it.
				if (term && !document.querySelector('.term:hover, .term-note:hover')) this.#close();
				break;
			case 'click':
				// A click without a press comes from the keyboard.
				if (!term || (event as MouseEvent).detail === 0 || this.#pressed === term) break;
				event.preventDefault();
				this.#open(term);
				break;
			case 'keydown':
				if ((event as KeyboardEvent).key === 'Escape') this.#close();
		}
	}

	#open(term: HTMLAnchorElement): void {
		clearTimeout(this.#leaving);
		const words = document.getElementById(term.hash.slice(1));
		if (!this.#note || !words || this.#term === term) return;
		this.#term = term;
		this.#note.replaceChildren(
			...[...words.children].map(({ textContent }) => {
				const line = document.createElement('p');
				line.textContent = textContent;
				return line;
			}),
		);
		this.#note.showPopover();
		place(this.#note, term.getBoundingClientRect());
	}

	#leave(): void {
		if (!this.#term) return;
		clearTimeout(this.#leaving);
		this.#leaving = window.setTimeout(() => {
			if (this.#term !== document.activeElement) this.#close();
		}, grace);
	}

	#close(): void {
		this.#term = undefined;
		this.#note?.hidePopover();
	}
}

customElements.define('term-notes', TermNotesElement);

/** Puts a note below a term, or above it where there is no room below: never over it. */
function place(note: HTMLElement, term: DOMRect): void {
	const { offsetWidth: width, offsetHeight: height } = note;
	const page = document.documentElement;
	const below = term.bottom + gap + height <= page.clientHeight || term.top < gap + height;
	note.style.top = `${scrollY + (below ? term.bottom + gap : term.top - gap - height)}px`;
	note.style.left = `${scrollX + Math.max(gap, Math.min(term.left, page.clientWidth - width - gap))}px`;
}
