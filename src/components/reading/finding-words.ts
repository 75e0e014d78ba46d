import { foreignWords } from '../behaviour/foreign-words.ts';

/**
 * The words of a finding as they are quoted, its paragraphs, items and rows parted by a line break: what
 * `findingText` makes of the same finding when the site is built. Mends are quoted as mended, whatever is shown.
 *
 * @param words the element that holds them
 */
export function readFindingWords(words: Element): string {
	const copy = words.cloneNode(true) as Element;
	for (const foreign of copy.querySelectorAll(foreignWords)) foreign.remove();
	for (const gap of copy.querySelectorAll('.gap')) gap.textContent = ' […]';
	return [...copy.querySelectorAll('p:not(li *, tr *), li, tr')].map(readLine).join('\n');
}

function readLine(line: Element): string {
	if (line.matches('tr')) return [...line.children].map(readText).filter(Boolean).join(': ');
	// A list that hangs from an item has lines of its own.
	for (const list of line.querySelectorAll('ul')) list.replaceWith(' ');
	return line.matches('li') ? `• ${readText(line)}` : readText(line);
}

function readText({ textContent }: Element): string {
	return textContent.replace(/\s+/gu, ' ').trim();
}
