/**
 * Puts the address at which a page is read where only a path was known when the site was built: in elements whose
 * `data-path` is the path that stands in their text.
 */
export function completeAddresses(within: ParentNode = document): void {
	for (const element of within.querySelectorAll<HTMLElement>('[data-path]')) {
		completeAddress(element, element.dataset['path'] ?? '');
		delete element.dataset['path'];
	}
}

/** The same in the text of one element. A text that is completed already stays. */
export function completeAddress(element: Element, path: string): void {
	const address = new URL(path, location.href).href;
	if (!element.textContent.includes(address))
		element.textContent = element.textContent.replaceAll(path, address);
}
