import { adoptStyle } from '../behaviour/adopt-style.ts';
import { copyText } from './copy-text.ts';
import type { CopyForm } from './copy-forms.ts';
import style from './copy-menu.css?inline';
import { moveInMenu } from './move-in-menu.ts';

adoptStyle(style);

/** Makes the text of a form; null where the finding has none. */
export type WriteForm = (form: CopyForm) => string | null;

/** Whether the browser lets a page copy, and can open a menu. */
export function canCopy(menu: HTMLElement): boolean {
	return 'clipboard' in navigator && 'showPopover' in menu;
}

/** The one menu of a page, as CopyMenu.astro writes it, which all its copy controls open. */
export class CopyMenu {
	readonly #menu: HTMLElement;
	/** The control whose menu is open, or was last, with what it copies. */
	#opened: { control: HTMLButtonElement; write: WriteForm } | null = null;

	constructor(menu: HTMLElement, signal: AbortSignal) {
		this.#menu = menu;
		menu.addEventListener(
			'click',
			(event) => {
				this.#choose(event);
			},
			{ signal },
		);
		menu.addEventListener(
			'keydown',
			(event) => {
				moveInMenu(event, menu);
			},
			{ signal },
		);
		menu.addEventListener(
			// Not `toggle`, which comes a moment after the menu: who asks in between would be told the wrong thing.
			'beforetoggle',
			({ newState }) => {
				this.#opened?.control.setAttribute('aria-expanded', String(newState === 'open'));
			},
			{ signal },
		);
	}

	/**
	 * Opens the menu below a control.
	 *
	 * @param page address of the finding's own page
	 */
	open(control: HTMLButtonElement, page: string, write: WriteForm): void {
		this.#opened = { control, write };
		const menu = this.#menu;
		menu
			.querySelector('[data-form=passage]')
			?.setAttribute('aria-disabled', String(write('passage') === null));
		const link = menu.querySelector<HTMLAnchorElement>('[data-own-page]');
		if (link !== null) link.href = page;
		menu.showPopover();
		// Nearer to where the screen begins, if it ends before the menu.
		const { bottom, left } = control.getBoundingClientRect();
		const { clientWidth, clientHeight } = document.documentElement;
		const y = Math.max(0, Math.min(bottom, clientHeight - menu.offsetHeight));
		const x = Math.max(0, Math.min(left, clientWidth - menu.offsetWidth));
		menu.style.setProperty('--top', `${y + scrollY}px`);
		menu.style.setProperty('--left', `${x + scrollX}px`);
		menu.querySelector('button')?.focus({ preventScroll: true });
	}

	#choose(event: Event): void {
		const item = event.target instanceof Element && event.target.closest('[data-form]');
		if (!(item instanceof HTMLElement) || this.#opened === null) return;
		const { control, write } = this.#opened;
		const text = write(item.dataset['form'] as CopyForm);
		if (text === null) return;
		this.#menu.hidePopover();
		void copyText(text, control, item.firstChild?.textContent?.trim());
	}
}
