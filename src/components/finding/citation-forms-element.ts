import { citeInCsl } from '../../citation/csl-citation.ts';
import { citeInHarvard } from '../../citation/harvard-citation.ts';
import { quoteInHtml } from '../../citation/html-citation.ts';
import { quoteInMarkdown } from '../../citation/markdown-citation.ts';
import { citeInOscola } from '../../citation/oscola-citation.ts';
import { makeForm, makeReferences } from '../copy/references-details.ts';
import { readFindingWords } from '../reading/finding-words.ts';
import { readCitation, type CitationData } from './read-citation.ts';

/**
 * The forms of citation beside the plain one, made of what the page shows: its quotation, where that is from, and its
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
		const data = { id: '', authority: '', ...this.dataset } as CitationData;
		const pages = [readTag('citation_firstpage'), readTag('citation_lastpage')];
		const citation = readCitation(data, { words, title, address, pages });
		const quoted = readFindingWords(quotation);
		this.replaceWith(
			makeForm({ name: 'Harvard', text: citeInHarvard(citation) }, 'p'),
			makeForm({ name: 'OSCOLA', text: citeInOscola(citation) }, 'p'),
			makeForm({
				name: 'Markdown, with the quotation',
				text: quoteInMarkdown(words, address, quoted),
			}),
			makeForm({
				name: 'HTML, with the quotation',
				text: quoteInHtml(words, address, quoted),
			}),
			makeReferences(async () => {
				const { writeReferences } = await import('../copy/reference-files.ts');
				return writeReferences(citeInCsl(citation, data.id));
			}),
		);
	}
}

function readTag(name: string): string | undefined {
	return document.querySelector<HTMLMetaElement>(`meta[name=${name}]`)?.content;
}

customElements.define('citation-forms', CitationFormsElement);
