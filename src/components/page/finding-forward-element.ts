import { findingOfPath } from '../../addresses/finding-pages.ts';

/** Leads from the address that the page of a finding would have to the finding in its report, where it is there. */
class FindingForwardElement extends HTMLElement {
	connectedCallback(): void {
		const found = findingOfPath(location.pathname);
		if (found !== null) void forward(found.report, decodeURIComponent(found.finding));
	}
}

async function forward(report: string, finding: string): Promise<void> {
	const response = await fetch(report).catch(() => null);
	if (response?.ok !== true) return;
	const page = new DOMParser().parseFromString(await response.text(), 'text/html');
	if (page.getElementById(finding) === null) return;
	location.replace(`${report}${location.search}#${finding}`);
}

customElements.define('finding-forward', FindingForwardElement);
