/** Whether single keys belong to something else: a field, or what has opened over the page. */
export function keysAreTaken({ target }: KeyboardEvent): boolean {
	return (
		document.querySelector('dialog[open], [role=menu]:popover-open') !== null ||
		(target instanceof HTMLElement &&
			(target.isContentEditable || target.matches('input, textarea, select')))
	);
}
