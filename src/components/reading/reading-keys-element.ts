import { findReadingPosition } from './reading-position.ts';
import { rememberSingleKeys, singleKeysOn } from './single-keys.ts';

/**
 * Single keys for a report: j and k walk its findings, c copies, / searches, ? lists them in the dialog that this
 * element holds, where they can be switched off (WCAG 2.1.4). `data-search` is the address of search.
 * Nothing needs them, and without this element there is no sign of them.
 */
class ReadingKeysElement extends HTMLElement {
	#listening = new AbortController();
	#on = true;

	connectedCallback(): void {
		const button = this.querySelector('button');
		const box = this.querySelector('input');
		if (button === null || box === null) return;
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		this.#on = box.checked = singleKeysOn();
		button.hidden = false;
		button.addEventListener(
			'click',
			() => {
				this.#openDialog();
			},
			{ signal },
		);
		box.addEventListener(
			'change',
			() => {
				this.#on = box.checked;
				rememberSingleKeys(box.checked);
			},
			{ signal },
		);
		document.addEventListener(
			'keydown',
			(event) => {
				this.#press(event);
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#listening.abort();
	}

	#press(event: KeyboardEvent): void {
		if (!this.#on || event.ctrlKey || event.metaKey || event.altKey || isBusy(event.target)) return;
		const act = {
			j: () => {
				walk(1);
			},
			k: () => {
				walk(-1);
			},
			c: copyCurrent,
			'/': () => {
				location.assign(this.dataset['search'] ?? '/');
			},
			'?': () => {
				this.#openDialog();
			},
		}[event.key];
		if (act === undefined) return;
		event.preventDefault();
		act();
	}

	#openDialog(): void {
		this.querySelector('dialog')?.showModal();
	}
}

customElements.define('reading-keys', ReadingKeysElement);

/** Whether keys belong to something else: a field, or what has opened over the page. */
function isBusy(target: EventTarget | null): boolean {
	return (
		document.querySelector('dialog[open], [role=menu]:popover-open') !== null ||
		(target instanceof HTMLElement &&
			(target.isContentEditable || target.matches('input, textarea, select')))
	);
}

function listFindings(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('article.finding')];
}

/** Index of the finding that has the focus, or else of the one that is being read; -1 before the first. */
function findCurrent(findings: readonly HTMLElement[]): number {
	const focused = findings.findIndex((finding) => finding.contains(document.activeElement));
	const focusedTop = findings[focused]?.getBoundingClientRect();
	if (focusedTop && focusedTop.bottom > 0 && focusedTop.top < innerHeight) return focused;
	return findReadingPosition(findings.map((finding) => finding.getBoundingClientRect().top));
}

function walk(step: 1 | -1): void {
	const findings = listFindings();
	const finding = findings[Math.max(0, findCurrent(findings) + step)];
	finding?.scrollIntoView();
	finding?.querySelector<HTMLElement>('.mark a')?.focus({ preventScroll: true });
}

/** Opens the Copy control of the finding in which words are selected, or of the current one. */
function copyCurrent(): void {
	const findings = listFindings();
	const selection = getSelection();
	const selected = selection?.isCollapsed === false ? selection.anchorNode?.parentElement : null;
	const finding =
		selected?.closest('article.finding') ?? findings[Math.max(0, findCurrent(findings))];
	const control = finding?.querySelector<HTMLElement>('.tools button');
	// The focus returns to where it was when the menu closes.
	control?.focus({ preventScroll: true });
	control?.click();
}
