import './copy-text-element.ts';

/** One form of a citation, as readers copy it. */
export interface CitationForm {
	/** "BibTeX" */
	name: string;
	text: string;
}

/** The forms for reference managers, which are made when they are first opened. */
export function makeReferences(
	make: () => Promise<readonly CitationForm[]>,
	summaryText = 'For reference managers: BibTeX, RIS, CSL-JSON',
): HTMLElement {
	const details = document.createElement('details');
	const summary = document.createElement('summary');
	summary.textContent = summaryText;
	details.append(summary);
	const open = (): void => {
		make().then(
			(forms) => details.append(...forms.map((form) => makeForm(form))),
			() => details.append('They could not be loaded. Load the page again.'),
		);
	};
	details.addEventListener('toggle', open, { once: true });
	return details;
}

/** A form with a button that copies it. */
export function makeForm({ name, text }: CitationForm, element: 'pre' | 'p' = 'pre'): HTMLElement {
	const heading = document.createElement('h3');
	heading.textContent = name;
	const words = document.createElement(element);
	words.dataset['text'] = '';
	words.textContent = text;
	const form = document.createElement('copy-text');
	form.append(heading, words);
	return form;
}
