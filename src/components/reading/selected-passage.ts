import type { Passage } from '../../citation/text-fragment.ts';
import { foreignWords } from '../behaviour/foreign-words.ts';

/** Elements whose text is read as one. */
const paragraphs = 'p, li, td, th';

/** A text of a finding, with the part of it that is selected. */
interface TextPart {
	text: string;
	/** Offsets of the part that is selected; equal where nothing of it is. */
	from: number;
	to: number;
	/** The paragraph that it stands in. */
	paragraph: Element | null;
	/** Whether a mark of a note or an annotation stands between it and the text before it. */
	parted: boolean;
}

/**
 * The passage that is selected in a finding, widened to whole words, for an address that leads to it. Null where
 * nothing of the finding is selected.
 *
 * @param words the element that holds the finding's words
 */
export function readSelectedPassage(words: Element): Passage | null {
	const selection = getSelection();
	if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	if (!range.intersectsNode(words)) return null;
	const runs = joinRuns(readParts(words, range));
	const selected = runs.filter(({ from, to }) => from < to);
	const [first, last] = [selected[0], selected.at(-1)];
	if (first === undefined || last === undefined) return null;
	return {
		before: first.text.slice(0, first.from),
		stretches: selected.map(({ text, from, to }) => text.slice(from, to)),
		after: last.text.slice(last.to),
	};
}

/** The texts of a finding that are the finding's own, as the page shows them when it opens. */
function readParts(words: Element, range: Range): TextPart[] {
	const walker = document.createTreeWalker(words, NodeFilter.SHOW_TEXT);
	const parts: TextPart[] = [];
	let parted = false;
	for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
		const foreign = node.parentElement?.closest(foreignWords);
		if (foreign) {
			// What a mended place was before is not there for a browser that looks for words.
			parted ||= !foreign.matches('.received');
			continue;
		}
		const inside = range.intersectsNode(node);
		const from = inside && range.startContainer === node ? range.startOffset : 0;
		const to = inside && range.endContainer === node ? range.endOffset : node.length;
		const paragraph = node.parentElement?.closest(paragraphs) ?? null;
		parts.push({ text: node.data, from, to: inside ? to : from, paragraph, parted });
		parted = false;
	}
	return parts;
}

/** Joins the texts between which nothing stands, and widens what is selected of them to whole words. */
function joinRuns(parts: readonly TextPart[]): Pick<TextPart, 'text' | 'from' | 'to'>[] {
	const runs: TextPart[] = [];
	for (const part of parts) {
		const run = runs.at(-1);
		if (run === undefined || part.parted || run.paragraph !== part.paragraph) {
			runs.push({ ...part });
			continue;
		}
		const [from, to] = [run.text.length + part.from, run.text.length + part.to];
		if (run.from === run.to) Object.assign(run, { from, to });
		else if (from < to) run.to = to;
		run.text += part.text;
	}
	return runs.map(({ text, from, to }) => ({
		text,
		...(from < to ? widen(text, from, to) : { from, to }),
	}));
}

/** A browser looks for whole words only. */
function widen(text: string, from: number, to: number): { from: number; to: number } {
	const inWord = /[\p{L}\p{N}'’-]/u;
	let [start, end] = [from, to];
	while (start < end && /\s/u.test(text.charAt(start))) start += 1;
	while (end > start && /\s/u.test(text.charAt(end - 1))) end -= 1;
	if (start === end) return { from, to: from };
	while (start > 0 && inWord.test(text.charAt(start - 1)) && inWord.test(text.charAt(start)))
		start -= 1;
	while (end < text.length && inWord.test(text.charAt(end)) && inWord.test(text.charAt(end - 1)))
		end += 1;
	return { from: start, to: end };
}
