import { isHidden, rememberChoice } from './annotation-choice.ts';

/**
 * Hides and shows all annotations, and remembers the choice. Style sheets do the hiding, by `data-annotations` of the
 * page's root. Whoever follows a link to an annotation sees it, whatever was chosen before. Without it they all show.
 */
class AnnotationSwitchElement extends HTMLElement {
	connectedCallback(): void {
		const button = this.querySelector('button');
		if (button === null) return;
		button.hidden = false;
		button.addEventListener('click', this);
		addEventListener('hashchange', this);
		this.#show(!isHidden());
		this.#showTarget();
	}

	disconnectedCallback(): void {
		this.querySelector('button')?.removeEventListener('click', this);
		removeEventListener('hashchange', this);
		this.#show(true);
	}

	handleEvent(event: Event): void {
		if (event.type === 'hashchange') {
			this.#showTarget();
			return;
		}
		const shown = !isShown();
		this.#show(shown);
		rememberChoice(shown);
	}

	#show(shown: boolean): void {
		document.documentElement.dataset['annotations'] = shown ? 'on' : 'off';
		this.querySelector('button')?.setAttribute('aria-checked', String(shown));
	}

	#showTarget(): void {
		if (isShown() || !location.hash.startsWith('#annotation-')) return;
		this.#show(true);
		document.getElementById(location.hash.slice(1))?.scrollIntoView();
	}
}

customElements.define('annotation-switch', AnnotationSwitchElement);

function isShown(): boolean {
	return document.documentElement.dataset['annotations'] !== 'off';
}
