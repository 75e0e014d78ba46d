/** Where on the screen a reader reads: the section that crosses this band is the current one. */
const readingBand = '-12% 0px -80% 0px';

/**
 * Contents that follow the reader: the link of the section being read is marked, and kept in sight where the
 * contents stand beside the text. On narrow screens the bar at the bottom names that section, and opens a copy of
 * the contents. Without it the bar is a link to the contents in the page.
 */
class ReportContentsElement extends HTMLElement {
	#listening = new AbortController();
	#observer: IntersectionObserver | null = null;
	/** The sections in the reading band. */
	#read = new Set<Element>();

	connectedCallback(): void {
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.#observer = new IntersectionObserver(
			(entries) => {
				this.#follow(entries);
			},
			{
				rootMargin: readingBand,
			},
		);
		for (const section of document.querySelectorAll('.section')) this.#observer.observe(section);
		this.querySelector('.contents-bar')?.addEventListener(
			'click',
			(event) => {
				event.preventDefault();
				this.#openSheet();
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#listening.abort();
		this.#observer?.disconnect();
		this.#read.clear();
	}

	#follow(entries: readonly IntersectionObserverEntry[]): void {
		for (const { isIntersecting, target } of entries) {
			if (isIntersecting) this.#read.add(target);
			else this.#read.delete(target);
		}
		// A section holds the sections below it: the last in the document is the innermost.
		const section = [...document.querySelectorAll('.section')].findLast((each) =>
			this.#read.has(each),
		);
		const link = section && this.querySelector<HTMLElement>(`nav a[href="#${section.id}"]`);
		const before = this.querySelector('[aria-current]');
		if (link === before) return;
		before?.removeAttribute('aria-current');
		link?.setAttribute('aria-current', 'true');
		const here = this.querySelector('.contents-bar small');
		if (here) here.textContent = link?.textContent ?? '';
		if (link) this.#showLink(link);
	}

	/** Scrolls the contents alone: `scrollIntoView` would move the text that is being read. */
	#showLink(link: HTMLElement): void {
		const nav = this.querySelector('nav');
		if (
			nav === null ||
			nav.scrollHeight <= nav.clientHeight ||
			nav.contains(document.activeElement)
		)
			return;
		const { top, bottom } = link.getBoundingClientRect();
		const box = nav.getBoundingClientRect();
		const middle = box.top + nav.clientHeight / 2;
		if (top < box.top + 40 || bottom > box.bottom - 40) nav.scrollTop += top - middle;
	}

	#openSheet(): void {
		const sheet = document.createElement('dialog');
		sheet.className = 'contents-sheet';
		sheet.setAttribute('aria-label', 'Contents');
		const close = document.createElement('button');
		close.textContent = 'Close';
		sheet.append(close);
		for (const part of this.querySelectorAll('nav > :not(h2)')) sheet.append(part.cloneNode(true));
		// A link is followed after its click, so the sheet is gone before the page moves; so does the button end it.
		sheet.addEventListener('click', ({ target }) => {
			if (target === sheet || (target instanceof Element && target.closest('a, button')))
				sheet.close();
		});
		sheet.addEventListener('close', () => {
			sheet.remove();
		});
		this.append(sheet);
		sheet.showModal();
		sheet.querySelector<HTMLElement>('[aria-current]')?.focus();
	}
}

customElements.define('report-contents', ReportContentsElement);
