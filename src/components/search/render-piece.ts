import type { ExcerptPiece } from '../../search/results/excerpt.ts';

/** A piece of an excerpt for the page: what matched is marked. */
export function renderPiece({ text, marked }: ExcerptPiece): string | Node {
	if (!marked) return text;
	const mark = document.createElement('mark');
	mark.className = 'found';
	mark.textContent = text;
	return mark;
}
