/** What was read of many things. */
export interface ReadAll<T> {
	/** Those that could be read, in the order asked for. */
	values: T[];
	/** Why the others could not. */
	failures: unknown[];
}

/** How to read many things. */
export interface ReadAllOptions {
	/** The most that are read at once. */
	atOnce: number;
	/** Ends the reading. */
	signal: AbortSignal;
	/** Called as it goes on with the number that are done, read or failed. */
	tell: (done: number) => void;
}

/**
 * Reads many things, a few at once. What cannot be read holds up nothing.
 *
 * @throws the signal's reason, where it ends the reading
 */
export async function readAll<Key, T>(
	keys: readonly Key[],
	read: (key: Key) => Promise<T>,
	{ atOnce, signal, tell }: ReadAllOptions,
): Promise<ReadAll<T>> {
	const found: { value: T }[] = [];
	const failures: unknown[] = [];
	const left = keys.entries();
	let done = 0;
	const work = async () => {
		for (const [place, key] of left) {
			signal.throwIfAborted();
			try {
				found[place] = { value: await read(key) };
			} catch (error) {
				failures.push(error);
			}
			signal.throwIfAborted();
			done += 1;
			tell(done);
		}
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, keys.length) }, work));
	// A place that was not read is a hole, which `flat` leaves out.
	return { values: found.flat().map(({ value }) => value), failures };
}
