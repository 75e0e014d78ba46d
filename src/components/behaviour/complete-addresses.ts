/**
 * Puts the address at which a page is read where only a path was known when the site was built: in elements whose
 * `data-path` is the path that stands in their text.
 */
export function completeAddresses(within: ParentNode = document): void {
	for (const element of within.querySelectorAll<HTMLElement>('[data-path]')) {
		const { path = '' } = element.dataset;
		element.textContent = element.textContent.replaceAll(path, new URL(path, location.href).href);
		delete element.dataset['path'];
	}
}
