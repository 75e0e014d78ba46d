/** Whether single keys belong to something else: a field, or what has opened over the page. */
export function keysAreTaken({ target }: KeyboardEvent): boolean {
	// A browser that knows no popovers refuses to look for them.
	const menus = 'popover' in HTMLElement.prototype ? ', [role=menu]:popover-open' : '';
	return (
		document.querySelector(`dialog[open]${menus}`) !== null ||
		(target instanceof HTMLElement &&
			(target.isContentEditable || target.matches('input, textarea, select')))
	);
}
