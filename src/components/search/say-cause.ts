import { sayPolicyFault } from './policy-fault.ts';

/** Says why a search failed, where that is known and no connection is at fault; undefined where it is not. */
export async function sayCause(error: unknown): Promise<string | undefined> {
	return (await sayPolicyFault(error)) ?? ((await isOldPage()) ? oldPage : undefined);
}

const oldPage = 'The site was published anew after this page was opened. Load the page again.';

/**
 * Whether the site has this page with other scripts by now: what those of this page load may be gone, or of a form that they
 * cannot read. Not so where that cannot be asked.
 */
async function isOldPage(): Promise<boolean> {
	const response = await fetch(location.pathname, { cache: 'no-cache' }).catch(() => null);
	if (response?.ok !== true) return false;
	const now = await response.text().catch(() => null);
	return [...document.scripts].some((script) => {
		const address = script.getAttribute('src');
		return now !== null && address !== null && !now.includes(address);
	});
}
