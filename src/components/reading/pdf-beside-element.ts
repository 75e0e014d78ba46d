import { pageOf } from '../../source-view/page-of.ts';
import { findCurrent, listFindings } from './current-finding.ts';
import { openPdfPanel } from './pdf-panel.ts';

/** The screens that have room for a page of the PDF beside the text. */
const wide = '(min-width: 64rem)';

/**
 * Leads to the page of the PDF on which what is read stands: beside the text where there is room and the browser shows PDFs
 * itself, else in a new tab. `data-starts`: the pages that findings begin on. The menu of each finding has a link to its
 * page. Without it the facts of the report link to the PDF.
 */
class PdfBesideElement extends HTMLElement {
	#listening = new AbortController();

	connectedCallback(): void {
		const link = this.querySelector('a');
		if (link === null) return;
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		link.hidden = false;
		link.addEventListener(
			'click',
			(event) => {
				const findings = listFindings();
				this.#follow(event, link, findings[Math.max(0, findCurrent(findings))]);
			},
			{ signal },
		);
		this.#linkMenu(link, signal);
	}

	disconnectedCallback(): void {
		this.#listening.abort();
	}

	/** The menu is one for all findings; its link is that of the finding whose control opens it. */
	#linkMenu(link: HTMLAnchorElement, signal: AbortSignal): void {
		const menu = document.querySelector<HTMLElement>('copy-menu [role=menu]');
		if (menu === null) return;
		const item = document.createElement('a');
		item.setAttribute('role', 'menuitem');
		item.tabIndex = -1;
		item.target = '_blank';
		item.dataset['pdf'] = '';
		menu.append(item);
		let finding: HTMLElement | undefined;
		menu.addEventListener(
			'beforetoggle',
			() => {
				finding =
					document
						.querySelector('.finding .tools [aria-expanded=true]')
						?.closest<HTMLElement>('.finding') ?? finding;
				const page = this.#pageOf(finding);
				item.hidden = page === undefined;
				item.textContent = `Page ${page} of the PDF`;
				item.href = address(link, page);
			},
			{ signal },
		);
		item.addEventListener(
			'click',
			(event) => {
				menu.hidePopover();
				this.#follow(event, item, finding);
			},
			{ signal },
		);
	}

	#follow(event: MouseEvent, link: HTMLAnchorElement, finding: HTMLElement | undefined): void {
		const page = this.#pageOf(finding);
		link.href = address(link, page);
		const { button, ctrlKey, metaKey, shiftKey } = event;
		const isPlain = button === 0 && !ctrlKey && !metaKey && !shiftKey;
		const isOwn = new URL(link.href).origin === location.origin;
		if (!isPlain || !isOwn || !matchMedia(wide).matches || !navigator.pdfViewerEnabled) return;
		event.preventDefault();
		openPdfPanel(link.href, page, finding);
	}

	#pageOf(finding: HTMLElement | undefined): number | undefined {
		const ids = listFindings().map(({ id }) => id);
		return finding && pageOf(finding.id, this.dataset['starts'] ?? '', ids);
	}
}

customElements.define('pdf-beside', PdfBesideElement);

function address({ href }: HTMLAnchorElement, page: number | undefined): string {
	const url = new URL(href);
	url.hash = page === undefined ? '' : `page=${page}`;
	return url.href;
}
