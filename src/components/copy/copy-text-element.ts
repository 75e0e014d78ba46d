import { completeAddress } from '../behaviour/complete-addresses.ts';
import { copyText } from './copy-text.ts';

/**
 * A text with a button that copies it where copying works, and with the address of its page where it has only the path
 * that `data-own-path` around it says. A page has several of these, and there are tens of thousands of pages: the button
 * stands in none of them.
 */
class CopyTextElement extends HTMLElement {
	#button: HTMLButtonElement | undefined;

	connectedCallback(): void {
		const text = this.querySelector('[data-text]');
		if (text === null) return;
		const path = this.closest<HTMLElement>('[data-own-path]')?.dataset['ownPath'];
		if (path !== undefined) completeAddress(text, path);
		if ('clipboard' in navigator) this.append((this.#button ??= this.#makeButton()));
	}

	disconnectedCallback(): void {
		this.#button?.remove();
	}

	handleEvent(event: Event): void {
		const text = this.querySelector('[data-text]')?.textContent;
		if (text && event.currentTarget instanceof Element) void copyText(text, event.currentTarget);
	}

	#makeButton(): HTMLButtonElement {
		const button = document.createElement('button');
		button.type = 'button';
		button.textContent = 'Copy';
		button.setAttribute('aria-label', `Copy: ${this.querySelector('h3')?.textContent ?? ''}`);
		button.addEventListener('click', this);
		return button;
	}
}

customElements.define('copy-text', CopyTextElement);
