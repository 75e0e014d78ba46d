import { pageAddress } from '../../addresses/page-address.ts';
import { fromReport } from '../../addresses/report-addresses.ts';
import type { Citation } from '../../citation/citation.ts';
import { citeReport } from '../../citation/cite-report.ts';
import { citeInMarkdown } from '../../citation/markdown-citation.ts';
import { citeWithQuotation } from '../../citation/quotation-citation.ts';
import { faultAddress } from '../../citation/fault-address.ts';
import { textDirective } from '../../citation/text-fragment.ts';
import type { InspectorateId } from '../../model/inspectorate.ts';
import type { CopyForm } from '../copy/copy-forms.ts';
import { canCopy, CopyMenu } from '../copy/copy-menu.ts';
import { readFindingWords } from './finding-words.ts';
import { readSelectedPassage } from './selected-passage.ts';

/**
 * Gives each finding one control, "Copy", in place of its link, and opens for all of them the one menu that
 * this element holds. Its data are those of the report's citation: `data-title`, `data-published`,
 * `data-authority`, and `data-labels`, what findings are cited as that what stands beside them does not name enough.
 *
 * Without it, or where a browser lets no page copy, the link stays.
 */
class CopyMenuElement extends HTMLElement {
	#listening = new AbortController();
	#labels: Record<string, string> = {};
	/** `:~:text=…` of the words that were selected when the menu was asked for. */
	#passage: string | null = null;

	connectedCallback(): void {
		const menu = this.querySelector<HTMLElement>('[popover]');
		if (menu === null || !canCopy(menu)) return;
		this.#labels = JSON.parse(this.dataset['labels'] ?? '{}') as Record<string, string>;
		this.#listening = new AbortController();
		const { signal } = this.#listening;
		const copyMenu = new CopyMenu(menu, signal);
		for (const tools of document.querySelectorAll('.finding > .tools'))
			tools.replaceChildren(this.#makeControl(tools, copyMenu, signal));
	}

	disconnectedCallback(): void {
		this.#listening.abort();
	}

	#makeControl(tools: Element, menu: CopyMenu, signal: AbortSignal): HTMLButtonElement {
		const control = document.createElement('button');
		control.type = 'button';
		control.textContent = 'Copy';
		control.setAttribute('aria-haspopup', 'menu');
		control.setAttribute('aria-expanded', 'false');
		control.setAttribute('aria-label', `Copy ${this.#nameOf(tools.closest('.finding'))}`);
		// A press takes away what is selected, on some screens before the click comes.
		control.addEventListener(
			'pointerdown',
			() => {
				this.#passage = this.#findPassage(control);
			},
			{ signal },
		);
		control.addEventListener(
			'click',
			(event) => {
				// Enter and Space make clicks without a press.
				if (event.detail === 0) this.#passage = this.#findPassage(control);
				const finding = control.closest('.finding');
				if (finding === null) return;
				this.#fillFault(finding);
				menu.open(control, fromReport.finding(finding.id), (form) => this.#write(form, finding));
			},
			{ signal },
		);
		return control;
	}

	/** Where the publisher wants to hear of faults, the menu says of which finding. */
	#fillFault(finding: Element): void {
		const link = this.querySelector<HTMLAnchorElement>('[data-faults-to]');
		if (link === null) return;
		const address = new URL(fromReport.finding(finding.id), pageAddress(location)).href;
		const words = finding.querySelector('.words');
		link.href = faultAddress(link.dataset['faultsTo'] ?? '', {
			address,
			words: words ? readFindingWords(words) : '',
		});
	}

	#findPassage(control: Element): string | null {
		const words = control.closest('.finding')?.querySelector('.words');
		const passage = words ? readSelectedPassage(words) : null;
		return passage && textDirective(passage);
	}

	#write(form: CopyForm, finding: Element): string | null {
		const anchor = `${pageAddress(location)}#${finding.id}`;
		const words = finding.querySelector('.words');
		const quotation = words ? readFindingWords(words) : '';
		switch (form) {
			case 'link':
				return anchor;
			case 'quotation':
				return citeWithQuotation(this.#cite(finding), quotation);
			case 'markdown':
				return citeInMarkdown(this.#cite(finding), quotation);
			case 'passage':
				return this.#passage && anchor + this.#passage;
		}
	}

	#cite(finding: Element): Citation {
		const { title = '', published = '', authority: name = '', inspectorates = '' } = this.dataset;
		const url = new URL(fromReport.finding(finding.id), pageAddress(location)).href;
		return citeReport(
			{
				frontmatter: {
					title,
					published,
					inspectorates: inspectorates.split(' ') as InspectorateId[],
				},
				authority: { name },
			},
			url,
			this.#nameOf(finding),
		);
	}

	#nameOf(finding: Element | null): string {
		const mark = finding?.querySelector('.mark a')?.textContent.replace(/\s+/gu, ' ').trim() ?? '';
		return this.#labels[finding?.id ?? ''] ?? mark.replace(/^(?=\d)/u, 'Paragraph ');
	}
}

customElements.define('copy-menu', CopyMenuElement);
