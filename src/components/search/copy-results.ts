import { citeReport } from '../../citation/cite-report.ts';
import { citeInMarkdown } from '../../citation/markdown-citation.ts';
import { citeWithQuotation } from '../../citation/quotation-citation.ts';
import { labelInCitation } from '../../library/finding-label.ts';
import type { FoundFinding } from '../../search/results/found-finding.ts';
import type { CopyForm } from '../copy/copy-forms.ts';
import { canCopy, CopyMenu } from '../copy/copy-menu.ts';

/** Gives each result its control to copy it, in the forms that report pages have. */
export class CopyResults {
	readonly #menu: CopyMenu | null;

	constructor(menu: HTMLElement, signal: AbortSignal) {
		this.#menu = canCopy(menu) ? new CopyMenu(menu, signal) : null;
	}

	/** Makes a result's control open the menu; where a browser lets no page copy, it goes. */
	connect(control: HTMLButtonElement, found: FoundFinding): void {
		const menu = this.#menu;
		if (menu === null) {
			control.remove();
			return;
		}
		control.setAttribute('aria-label', `Copy ${found.label}, ${found.authority}`);
		control.addEventListener('click', () => {
			menu.open(control, found.address, (form) => write(form, found));
		});
	}
}

function write(form: CopyForm, found: FoundFinding): string | null {
	const { address, anchor, text, label, section } = found;
	const citation = citeReport(
		{
			frontmatter: {
				title: found.report,
				published: found.published,
				inspectorates: found.inspectorates,
			},
			authority: { name: found.authority },
		},
		address,
		labelInCitation(label, section),
	);
	switch (form) {
		case 'quotation':
			return citeWithQuotation(citation, text);
		case 'markdown':
			return citeInMarkdown(citation, text);
		case 'link':
			return anchor;
		case 'passage':
			return null;
	}
}
