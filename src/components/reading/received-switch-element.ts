import { announce } from '../copy/copy-text.ts';

/**
 * A switch that shows the text exactly as received: each mended place has what the source has. The words of both
 * stand in the page; a class of the body says which are shown. Without it the text is shown as mended, and each
 * mend says what the source has.
 */
class ReceivedSwitchElement extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (button === null) return;
		button.hidden = false;
		button.addEventListener('click', this);
	}

	disconnectedCallback(): void {
		this.querySelector('button')?.removeEventListener('click', this);
		document.body.classList.remove('as-received');
	}

	handleEvent(): void {
		const received = document.body.classList.toggle('as-received');
		this.querySelector('button')?.setAttribute('aria-checked', String(received));
		announce(received ? 'The text is shown exactly as received' : 'The text is shown as mended');
	}
}

customElements.define('received-switch', ReceivedSwitchElement);
