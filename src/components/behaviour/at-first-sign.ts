/** What tells that somebody is there to use a page, and not only to open, print or preview it. */
const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

/**
 * Loads something at the first sign of a reader. Keys that are pressed until it has come are pressed once more then: what
 * they were meant for was not there.
 *
 * @param load fulfilled when the elements are defined
 */
export function atFirstSign(load: () => Promise<unknown>): void {
	const waiting = new AbortController();
	const pressed: KeyboardEvent[] = [];
	let loading = false;
	const answer = (event: Event): void => {
		if (event instanceof KeyboardEvent) pressed.push(event);
		if (loading) return;
		loading = true;
		void load().then(() => {
			waiting.abort();
			for (const key of pressed) key.target?.dispatchEvent(new KeyboardEvent(key.type, key));
		});
	};
	for (const sign of signs)
		document.addEventListener(sign, answer, { passive: true, signal: waiting.signal });
}
