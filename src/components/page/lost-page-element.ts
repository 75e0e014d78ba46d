import { findingOfPath } from '../../addresses/finding-pages.ts';
import { mendPath } from '../../addresses/mend-address.ts';

/**
 * Leads from an address that is none to what it means, where that is there: to the page, whose address was pasted with what
 * follows it in a sentence or without its last slash; from a finding's own page that there is not to its report, which says
 * whether it has the finding.
 */
class LostPageElement extends HTMLElement {
	connectedCallback(): void {
		void lead();
	}
}

async function lead(): Promise<void> {
	const { pathname, search, hash } = location;
	const path = mendPath(pathname);
	if (path !== pathname && (await isThere(path))) {
		location.replace(path + search + hash);
		return;
	}
	const found = findingOfPath(path);
	// A file that is not there is no finding.
	if (found !== null && !found.finding.includes('.') && (await isThere(found.report)))
		location.replace(`${found.report}${search}#${found.finding}`);
}

/** Whether there is a page at a path. Some hosts answer every address, with the page for errors. */
async function isThere(path: string): Promise<boolean> {
	const response = await fetch(path).catch(() => null);
	return response?.ok === true && !(await response.text()).includes('<lost-page');
}

customElements.define('lost-page', LostPageElement);
