import { adoptStyle } from '../behaviour/adopt-style.ts';
import style from './pdf-panel.css?inline';

adoptStyle(style);

/**
 * Opens a page of the PDF beside the text, in the browser's own viewer, or turns to it where the PDF is open. The text keeps its
 * place. Escape and its button close it, and give the focus back.
 *
 * @param address of the PDF at its page
 * @param finding what is being read
 */
export function openPdfPanel(
	address: string,
	page: number | undefined,
	finding: HTMLElement | undefined,
): void {
	document.querySelector('.pdf-panel')?.remove();
	const before = document.activeElement;
	const panel = document.createElement('aside');
	panel.className = 'pdf-panel';
	panel.setAttribute('aria-label', 'The PDF beside the text');
	const name = page === undefined ? 'The PDF' : `The PDF at page ${page}`;
	const bar = document.createElement('p');
	const [tab, close] = [document.createElement('a'), document.createElement('button')];
	tab.href = address;
	tab.target = '_blank';
	tab.textContent = 'In a new tab';
	close.type = 'button';
	close.textContent = 'Close';
	bar.append(`${name} `, tab, close);
	// A viewer that is open does not turn to another page of the same file: it is made anew.
	const frame = document.createElement('iframe');
	frame.title = name;
	frame.src = address;
	panel.append(bar, frame);
	const end = (): void => {
		panel.remove();
		finding?.scrollIntoView();
		if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	};
	close.addEventListener('click', end);
	panel.addEventListener('keydown', ({ key }) => {
		if (key === 'Escape') end();
	});
	document.querySelector('main')?.append(panel);
	finding?.scrollIntoView();
	close.focus({ preventScroll: true });
}
