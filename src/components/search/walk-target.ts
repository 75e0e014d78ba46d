import type { Side } from '../../search/walk/walk-place.ts';

/** The element that the address means; null where it means none. */
export function findTarget(): HTMLElement | null {
	return document.querySelector<HTMLElement>(':target');
}

/** On which side of an element a finding stands; after it where there is no element. */
export function sideOf(id: string, target: Element | null): Side {
	const finding = document.getElementById(id);
	if (target === null || finding === null) return 1;
	if (finding.contains(target)) return 0;
	const side = target.compareDocumentPosition(finding);
	return side & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
}

/** Moves the focus to a finding: to the link that bears its number, or else to itself. */
export function focusOn(target: HTMLElement | null): void {
	const link = target?.querySelector<HTMLElement>('.mark a, th a');
	if (!link && target && !target.hasAttribute('tabindex')) target.tabIndex = -1;
	(link ?? target)?.focus({ preventScroll: true });
	target?.scrollIntoView();
}
