import { quoteInMarkdown } from '../../citation/markdown-citation.ts';
import '../copy/copy-text-element.ts';
import { readFindingWords } from '../reading/finding-words.ts';

/**
 * The form of citation that quotes the finding, made of what the page shows: its quotation, where that is from, and its
 * address. It would have the words a second time in each of tens of thousands of pages.
 */
class MarkdownQuotationElement extends HTMLElement {
	connectedCallback(): void {
		const quotation = document.querySelector('.quotation blockquote');
		const source = document.querySelector('.quotation figcaption')?.textContent.trim();
		const address = this.closest('.citations')?.querySelector('[data-text]')?.textContent;
		if (quotation === null || !source || !address) return;
		const heading = document.createElement('h3');
		heading.textContent = 'Markdown, with the quotation';
		const text = document.createElement('pre');
		text.dataset['text'] = '';
		text.textContent = quoteInMarkdown(source, address, readFindingWords(quotation));
		const copy = document.createElement('copy-text');
		copy.append(heading, text);
		this.replaceWith(copy);
	}
}

customElements.define('markdown-quotation', MarkdownQuotationElement);
