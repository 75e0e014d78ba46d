/**
 * Works on items side by side and hands over the results in the order of the items, whatever the timing. No more than
 * `window` of them are under way or waiting to be handed over, so memory does not grow with their number.
 */
export async function* inOrder<Item, Result>(
	items: Iterable<Item>,
	window: number,
	work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
	const pending: Promise<Result>[] = [];
	for (const item of items) {
		const result = work(item);
		// It is heard of when its turn comes.
		result.catch(() => undefined);
		pending.push(result);
		const first = pending.length >= window ? pending.shift() : undefined;
		if (first) yield await first;
	}
	for (const result of pending) yield await result;
}
