import { findReadingPosition } from './reading-position.ts';

/** The findings of the page, in their order. */
export function listFindings(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('article.finding')];
}

/** Index of the finding that has the focus, or else of the one that is being read; -1 before the first. */
export function findCurrent(findings: readonly HTMLElement[]): number {
	const focused = findings.findIndex((finding) => finding.contains(document.activeElement));
	const focusedTop = findings[focused]?.getBoundingClientRect();
	if (focusedTop && focusedTop.bottom > 0 && focusedTop.top < innerHeight) return focused;
	return findReadingPosition(findings.map((finding) => finding.getBoundingClientRect().top));
}
