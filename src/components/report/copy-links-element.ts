import { copyText } from '../page/copy-text.ts';

/**
 * Makes each link of its contents that has `data-copy` copy its own address when it is followed. One element
 * serves a whole report. Without it the link is a link: it leads to the finding, whose address the browser
 * then shows.
 */
class CopyLinksElement extends HTMLElement {
	connectedCallback(): void {
		// Without a secure context there is no clipboard, and the links keep their name.
		if (!('clipboard' in navigator)) return;
		for (const link of this.querySelectorAll('a[data-copy]')) link.textContent = 'Copy link';
		this.addEventListener('click', this);
	}

	disconnectedCallback(): void {
		this.removeEventListener('click', this);
	}

	handleEvent(event: Event): void {
		const link = event.target instanceof Element && event.target.closest('a[data-copy]');
		if (link instanceof HTMLAnchorElement) void copyText(link.href, link);
	}
}

customElements.define('copy-links', CopyLinksElement);
