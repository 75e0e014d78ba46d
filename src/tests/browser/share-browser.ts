import type { Browser } from 'playwright-core';
import { inject } from 'vitest';
import { openBrowser } from './chromium.ts';

let running: Promise<Browser> | undefined;

/**
 * The browser of this worker: started for the first file that asks, shared by those that come after it, and ended with the
 * worker. Each test has a context of its own in it, so none sees what another left.
 */
export async function shareBrowser(): Promise<Browser> {
	const browser = await running?.catch(() => undefined);
	if (browser?.isConnected() !== true) running = openBrowser(inject('chromium'));
	return running as Promise<Browser>;
}
