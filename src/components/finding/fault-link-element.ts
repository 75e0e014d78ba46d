import { pageAddress } from '../../addresses/page-address.ts';
import { faultAddress } from '../../citation/fault-address.ts';
import { readFindingWords } from '../reading/finding-words.ts';

/**
 * Fills the words of the page's finding into the link by which a reader says that something is wrong. Without it the link has the
 * address alone: the words would stand twice in each of tens of thousands of pages. `data-to`: where faults are said.
 */
class FaultLinkElement extends HTMLElement {
	connectedCallback(): void {
		const link = this.querySelector('a');
		const quotation = document.querySelector('.quotation blockquote');
		if (link === null || quotation === null) return;
		link.href = faultAddress(this.dataset['to'] ?? '', {
			address: pageAddress(location),
			words: readFindingWords(quotation),
		});
	}
}

customElements.define('fault-link', FaultLinkElement);
