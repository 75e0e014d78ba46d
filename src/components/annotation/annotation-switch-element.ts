/** Where the choice is remembered. */
const key = 'annotations';

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
		this.#show(recall() !== 'off');
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
		remember(shown ? 'on' : 'off');
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

/** A browser that keeps nothing for a site throws here; then the choice lasts as long as the page. */
function recall(): string | null {
	try {
		return localStorage.getItem(key);
	} catch {
		return null;
	}
}

function remember(choice: 'on' | 'off'): void {
	try {
		localStorage.setItem(key, choice);
	} catch {
		// As in recall.
	}
}
