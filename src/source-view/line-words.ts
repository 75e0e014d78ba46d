import type { ElementContent } from 'hast';
import type { ThemedToken } from 'shiki/core';
import { describeMark } from './describe-mark.ts';
import { makeElement } from './element.ts';
import type { Mark } from './mark.ts';
import type { LineRole, SourceLine } from './mark-source.ts';
import { kindOfColour } from './token-theme.ts';

/**
 * A line's words with their colours, and its marks about or between them.
 *
 * @param line - The line.
 * @param tokens - Its tokens, cut wherever a mark begins or ends.
 * @param start - Offset of the line's first character, as the tokens count.
 */
export function lineWords(
	{ marks, role }: SourceLine,
	tokens: readonly ThemedToken[],
	start: number,
): ElementContent[] {
	const nodes: ElementContent[] = [];
	let next = 0;
	const takeTo = (offset: number): ElementContent[] => {
		const from = next;
		while ((tokens[next]?.offset ?? Infinity) < start + offset) next += 1;
		return tokens.slice(from, next).map((token) => wordNode(token, role));
	};
	for (const mark of marks) {
		nodes.push(...takeTo(mark.start), ...markNodes(mark, takeTo(mark.end)));
	}
	return [...nodes, ...takeTo(Infinity)];
}

function wordNode({ content, color }: ThemedToken, role: LineRole): ElementContent {
	const kind = kindOfColour(color);
	const plain =
		kind === null ||
		role.type === 'furniture' ||
		// The grammar takes a short line for a heading; what the conversion made of the line counts for more.
		(kind === 'heading' && role.type !== 'unplaced');
	return plain
		? { type: 'text', value: content }
		: makeElement('span', { className: [`src-${kind}`] }, content);
}

function markNodes(mark: Mark, words: ElementContent[]): ElementContent[] {
	const nodes: ElementContent[] = [];
	if (words.length > 0) nodes.push({ ...makeElement('mark', {}), children: words });
	if (mark.type === 'mend' && mark.continues) return nodes;
	const note = `[${describeMark(mark)}]`;
	// A note stands after words; where a mend has none, it stands before the word that follows.
	const before = mark.type === 'mend' && words.length === 0;
	return [...nodes, makeElement('ins', {}, before ? `${note} ` : ` ${note}`)];
}
