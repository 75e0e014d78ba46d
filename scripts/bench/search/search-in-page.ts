/** How a search went in the browser. */
export interface PageSearch {
	/** Milliseconds from the submission of the form until the results were painted. */
	shown: number;
	/** How many results are in the list. */
	results: number;
	/** Whether the page says that it failed. */
	failed: boolean;
}

/**
 * Searches on the site's own search page, as a reader who types a query and presses Enter at once; the page has no time
 * to prepare itself while they type. Runs in the browser, so it uses nothing from outside itself.
 */
export function searchOnPage(q: string): Promise<PageSearch> {
	const page = document.querySelector('search-page');
	const outcome = page?.querySelector('.outcome');
	const input = page?.querySelector('input[type="search"]');
	if (!page || !outcome || !(input instanceof HTMLInputElement)) throw new Error('no search here');
	return new Promise((settle) => {
		const started = performance.now();
		const observer = new MutationObserver(() => {
			if (outcome.getAttribute('aria-busy') !== 'false') return;
			observer.disconnect();
			// A message sent from within a frame comes after the frame was painted.
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = () => {
					const failure = page.querySelector('[data-part="failure"]');
					settle({
						shown: performance.now() - started,
						results: page.querySelectorAll('[data-part="results"] > li').length,
						failed: failure instanceof HTMLElement && !failure.hidden,
					});
				};
				port2.postMessage(null);
			});
		});
		observer.observe(outcome, { attributeFilter: ['aria-busy'] });
		input.value = q;
		input.dispatchEvent(new Event('input', { bubbles: true }));
		input.form?.requestSubmit();
	});
}

/** How a search with Starlight's Pagefind went. */
export interface StarlightSearch {
	/** Milliseconds until the data of its first results had come, without showing them. */
	ready: number;
	/** How many pages it found. */
	found: number;
}

/**
 * Searches as Starlight's dialog does: with Pagefind's program, and the data of the first results, five on its first
 * list. Runs in the browser.
 */
export async function searchStarlight({
	q,
	results: wanted,
}: {
	q: string;
	results: number;
}): Promise<StarlightSearch> {
	const address = '/pagefind/pagefind.js';
	const started = performance.now();
	const pagefind = (await import(address)) as {
		init: () => Promise<void>;
		search: (q: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
	};
	await pagefind.init();
	const { results } = await pagefind.search(q);
	await Promise.all(results.slice(0, wanted).map((result) => result.data()));
	return { ready: performance.now() - started, found: results.length };
}
