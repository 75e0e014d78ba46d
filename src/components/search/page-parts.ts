/** Finds a part of the search page. */
export type PageParts = <Part extends HTMLElement>(selector: string, type: new () => Part) => Part;

/** The parts of the search page, as SearchPage.astro writes them. It throws where one is missing. */
export function partsOf(page: HTMLElement): PageParts {
	return (selector, type) => {
		const found = page.querySelector(selector);
		if (!(found instanceof type)) throw new Error(`the search page has no ${selector}`);
		return found;
	};
}
