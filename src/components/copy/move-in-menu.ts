/**
 * Moves the focus within a menu by the keys that menus have: arrows, Home and End. Tab closes it, and goes on
 * from where it was opened. Esc is the browser's.
 */
export function moveInMenu(event: KeyboardEvent, menu: HTMLElement): void {
	if (event.key === 'Tab') {
		menu.hidePopover();
		return;
	}
	const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]:not([hidden])')];
	const at = items.findIndex((item) => item === document.activeElement);
	const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
	if (to === undefined) return;
	event.preventDefault();
	items.at(to % items.length)?.focus();
}
