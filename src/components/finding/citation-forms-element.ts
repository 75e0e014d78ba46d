import { citeInBibtex } from '../../citation/bibtex-citation.ts';
import { quoteInMarkdown } from '../../citation/markdown-citation.ts';
import '../copy/copy-text-element.ts';
import { readFindingWords } from '../reading/finding-words.ts';
import { readCitation, type CitationData } from './read-citation.ts';

/**
 * The forms of citation that are for programs, made of what the page shows: its quotation, where that is from, and its
 * address. They would have the same words again in each of tens of thousands of pages. `data-*`: CitationData.
 */
class CitationFormsElement extends HTMLElement {
	connectedCallback(): void {
		const quotation = document.querySelector('.quotation blockquote');
		const source = document.querySelector('.quotation figcaption');
		const address = this.closest('.citations')?.querySelector('[data-text]')?.textContent;
		if (quotation === null || source === null || !address) return;
		const words = source.textContent.trim();
		const title = source.querySelector('cite')?.textContent ?? '';
		const data = { ...this.dataset } as Partial<CitationData>;
		const citation = readCitation({ id: '', authority: '', ...data }, { words, title, address });
		this.replaceWith(
			makeForm(
				'Markdown, with the quotation',
				quoteInMarkdown(words, address, readFindingWords(quotation)),
			),
			makeForm('BibTeX', citeInBibtex(citation, data.id ?? '')),
		);
	}
}

function makeForm(name: string, text: string): HTMLElement {
	const heading = document.createElement('h3');
	heading.textContent = name;
	const words = document.createElement('pre');
	words.dataset['text'] = '';
	words.textContent = text;
	const form = document.createElement('copy-text');
	form.append(heading, words);
	return form;
}

customElements.define('citation-forms', CitationFormsElement);
