import { afterEach, expect, it, vi } from 'vitest';
import { giveWay } from './give-way.ts';

/** After all searches that other tests of this process made. */
const soon = performance.now() + 1_000_000;

afterEach(() => {
	vi.restoreAllMocks();
	vi.unstubAllGlobals();
});

it('gives way where a search has worked for a while, and not at every step', async () => {
	const now = vi.spyOn(performance, 'now').mockReturnValue(soon);
	const pause = vi.fn(() => Promise.resolve());
	vi.stubGlobal('scheduler', { yield: pause });
	await giveWay();
	expect(pause).toHaveBeenCalledTimes(1);
	now.mockReturnValue(soon + 10);
	await giveWay();
	expect(pause).toHaveBeenCalledTimes(1);
	now.mockReturnValue(soon + 20);
	await giveWay();
	expect(pause).toHaveBeenCalledTimes(2);
});

it('gives way in browsers that have no word for it', async () => {
	vi.spyOn(performance, 'now').mockReturnValue(soon + 5000);
	let gone = false;
	const other = giveWay().then(() => (gone = true));
	// Promises that wait are no pause: what is drawn comes behind them.
	for (let step = 0; step < 10; step += 1) await Promise.resolve();
	expect(gone).toBe(false);
	await other;
	expect(gone).toBe(true);
});
