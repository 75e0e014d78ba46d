import type { Nodes } from 'mdast';
import { readNote } from './note-markdown.ts';

/** Words that say that one inspection came before another. A capital counts only where a sentence begins. */
const pattern =
	/(?:(?<=^|[.!?:] )(?:Before|After|First|Last|Earlier|Later)|\b(?:before|after|first|last|earlier|later))\b/u;

/** What holds such a word and says nothing of time, and words quoted from a report, which are not the editors'. */
const elsewhere = /look(?:ed|s|ing)?[- ]after|after[- ]care|“[^”]{0,2000}”|"[^"]*"/giu;

/** The first word of a note that sets inspections in order; undefined where it has none. */
export function findWordOfTime(markdown: string): string | undefined {
	const words = plainWords(readNote(markdown).root).replace(elsewhere, ' ').replace(/\s+/gu, ' ');
	return pattern.exec(words)?.[0];
}

function plainWords(node: Nodes): string {
	if (node.type === 'text') return node.value.replace(/\s+/gu, ' ');
	if (!('children' in node)) return '';
	const words = node.children.map(plainWords).join('');
	return node.type === 'paragraph' ? `${words}\n` : words;
}
