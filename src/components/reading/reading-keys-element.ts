import { adoptStyle } from '../behaviour/adopt-style.ts';
import { keysAreTaken } from '../behaviour/keys-are-taken.ts';
import { findCurrent, listFindings } from './current-finding.ts';
import style from './reading-keys.css?inline';
import { rememberSingleKeys, singleKeysOn } from '../behaviour/single-keys.ts';

adoptStyle(style);

/**
 * Single keys for a report: j and k walk its findings, c copies, ? lists them in the dialog that this element
 * holds, where they can be switched off (WCAG 2.1.4). The key / is the quick search's, and is switched off with them.
 * Where a search led to the report, n and p walk its matches.
 * Nothing needs them, and without this element there is no sign of them.
 */
class ReadingKeysElement extends HTMLElement {
	#listening = new AbortController();

	connectedCallback(): void {
		const button = this.querySelector('button');
		const box = this.querySelector('input');
		if (button === null || box === null) return;
		this.#listening = new AbortController();
		const { signal } = this.#listening;
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
		if (!singleKeysOn() || event.ctrlKey || event.metaKey || event.altKey || keysAreTaken(event))
			return;
		const act = {
			j: () => {
				walk(1);
			},
			k: () => {
				walk(-1);
			},
			c: copyCurrent,
			'?': () => {
				this.#openDialog();
			},
			...matchKeys(),
		}[event.key];
		if (act === undefined) return;
		event.preventDefault();
		act();
	}

	#openDialog(): void {
		const box = this.querySelector('input');
		if (box !== null) box.checked = singleKeysOn();
		this.querySelector('dialog')?.showModal();
	}
}

customElements.define('reading-keys', ReadingKeysElement);

function walk(step: 1 | -1): void {
	const findings = listFindings();
	const finding = findings[Math.max(0, findCurrent(findings) + step)];
	finding?.scrollIntoView();
	finding?.querySelector<HTMLElement>('.mark a')?.focus({ preventScroll: true });
}

/** Keys that follow the links of a search's bar, as far as the page has them. */
function matchKeys(): Record<string, () => void> {
	const links = document.querySelectorAll<HTMLElement>('.search-walk a[rel][href]');
	return Object.fromEntries(
		Array.from(links, (link) => [
			link.matches('[rel=next]') ? 'n' : 'p',
			() => {
				link.click();
			},
		]),
	);
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
