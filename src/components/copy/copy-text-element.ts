import { completeAddresses } from '../behaviour/complete-addresses.ts';
import { copyText } from './copy-text.ts';

/**
 * A text with a button that copies it, and with the address of its page where it has only its path. The button stands in the page hidden, and is shown only where
 * copying works.
 */
class CopyTextElement extends HTMLElement {
	connectedCallback(): void {
		completeAddresses(this);
		const button = this.querySelector('button');
		if (button === null || !('clipboard' in navigator)) return;
		button.hidden = false;
		button.addEventListener('click', this);
	}

	disconnectedCallback(): void {
		this.querySelector('button')?.removeEventListener('click', this);
	}

	handleEvent(event: Event): void {
		const text = this.querySelector('[data-text]')?.textContent;
		if (text && event.currentTarget instanceof Element) void copyText(text, event.currentTarget);
	}
}

customElements.define('copy-text', CopyTextElement);
