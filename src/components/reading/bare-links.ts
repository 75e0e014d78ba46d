import { pageAddress } from '../../addresses/page-address.ts';

/** Links that are there to be given on: numbers of findings, of judgements and of headings. */
const given = '.finding > .mark a, .judgements th a, a.section-link';

/**
 * Gives the links of findings and headings the address that is given on: without the search that led to the page, which a link to a
 * place in it would have. Following one stays in the page.
 */
export function bareLinks(): void {
	if (location.search === '') return;
	const page = pageAddress(location);
	for (const link of document.querySelectorAll<HTMLAnchorElement>(given))
		link.href = page + link.hash;
	document.addEventListener('click', (event) => {
		const { target, button, ctrlKey, metaKey, shiftKey, altKey } = event;
		const link = target instanceof Element && target.closest<HTMLAnchorElement>(given);
		if (!link || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return;
		event.preventDefault();
		location.hash = link.hash;
	});
}
