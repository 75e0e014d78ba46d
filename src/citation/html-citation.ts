import { escapeHtml } from '../words/escape-html.ts';

/**
 * A quotation with its citation as HTML for somebody's own page: no script, no style, nothing that is loaded from here.
 *
 * @param words "Ofsted, Inspection of …, St Helens, 10 August 2012, paragraph 65"
 * @param quotation the finding's words, paragraphs parted by a line break; a line that begins with a bullet is an item
 */
export function quoteInHtml(words: string, url: string, quotation: string): string {
	const address = escapeHtml(url);
	return [
		'<figure>',
		`  <blockquote cite="${address}">`,
		...quotation
			.split('\n')
			.flatMap((line, at, lines) => writeLine(line, lines[at - 1], lines[at + 1])),
		'  </blockquote>',
		`  <figcaption><a href="${address}">${escapeHtml(words)}</a></figcaption>`,
		'</figure>',
	].join('\n');
}

/** The lines before and after it say where a list begins and ends. */
function writeLine(line: string, before = '', after = ''): string[] {
	if (!isItem(line)) return [`    <p>${escapeHtml(line)}</p>`];
	const item = `      <li>${escapeHtml(line.slice(bullet.length))}</li>`;
	return [...(isItem(before) ? [] : ['    <ul>']), item, ...(isItem(after) ? [] : ['    </ul>'])];
}

const bullet = '• ';

function isItem(line: string): boolean {
	return line.startsWith(bullet);
}
