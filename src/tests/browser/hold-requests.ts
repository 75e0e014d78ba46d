import type { Page, Route } from 'playwright-core';

/**
 * Holds what a page asks for until it is let go: what a test does before that comes before the answer, however slow the machine
 * is.
 *
 * @param what pattern of the addresses that are held
 * @param then what becomes of a request that is let go
 * @returns what lets them go, and those that come later
 */
export async function holdRequests(
	page: Page,
	what: string | RegExp,
	then: (route: Route) => Promise<void>,
): Promise<() => void> {
	const { promise, resolve } = Promise.withResolvers<null>();
	await page.route(what, async (route) => {
		await promise;
		await then(route);
	});
	return () => {
		resolve(null);
	};
}
