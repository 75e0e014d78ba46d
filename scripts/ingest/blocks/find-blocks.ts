import type { SourceDocument, SourceLine } from '../read/source-document.ts';
import type { Block } from './block.ts';
import { bullets } from '../wording/bullets.ts';
import { joinBlocks } from './join-blocks.ts';

/** A bullet counts only with white space after it, a tab among others, and then words. */
const bullet = new RegExp(
	`^(?<indent>[\\s\\p{Cc}]*)(?<mark>[${bullets.replace('-', '\\-')}])[\\s\\p{Cc}]+(?=[^\\s\\p{Cc}])`,
	'u',
);

/**
 * The blocks of a text document: one for each line that is not blank, then the halves of paragraphs
 * that a page break parted put together again.
 */
export function findBlocks(document: SourceDocument): Block[] {
	return joinBlocks(document.lines.filter(({ text }) => clean(text) !== '').map(readBlock));
}

function readBlock({ number: line, text }: SourceLine): Block {
	const match = bullet.exec(text);
	if (match?.groups)
		return {
			type: 'item',
			mark: match.groups.mark ?? '',
			depth: match.groups.indent ? 2 : 1,
			segments: [{ line, text: clean(text.slice(match[0].length)) }],
		};
	if (!isRow(text)) return { type: 'text', segments: [{ line, text: clean(text) }] };
	const cells = text.split('\t').map(clean);
	while (cells.at(-1) === '') cells.pop();
	return { type: 'row', line, cells };
}

/** A tab between words parts cells; one that indents a line, or follows a paragraph's number, does not. */
function isRow(text: string): boolean {
	return text
		.trimStart()
		.replace(/^\d{1,3}\.\t/u, '')
		.includes('\t');
}

/** White space single; control characters are white space, as they are where words are counted. */
function clean(text: string): string {
	return text.replace(/[\s\p{Cc}]+/gu, ' ').trim();
}
