/** Where it is kept: for this tab, on the reader's device. */
const key = 'left-result';

/** The result from which a reader left the search page. */
export interface LeftResult {
	/** The search, as the query part of its address. */
	search: string;
	/** How many results were shown. */
	shown: number;
	/** Where the result leads, as its link has it. */
	href: string;
}

/** Keeps from which result a reader leaves, so that the way back leads to it. */
export function keepLeftResult(left: LeftResult): void {
	try {
		sessionStorage.setItem(key, JSON.stringify(left));
	} catch {
		// A browser that keeps nothing goes back to the first results.
	}
}

/** From which result the reader left a search; undefined where it was another one, or none. It is asked for once. */
export function takeLeftResult(search: string): LeftResult | undefined {
	try {
		const left = parseLeftResult(sessionStorage.getItem(key));
		if (left?.search !== search) return undefined;
		sessionStorage.removeItem(key);
		return left;
	} catch {
		return undefined;
	}
}

/** Reads what was kept; what is none of it gives undefined. */
export function parseLeftResult(kept: string | null): LeftResult | undefined {
	const left: unknown = JSON.parse(kept ?? 'null');
	if (typeof left !== 'object' || left === null) return undefined;
	const { search, shown, href } = left as Partial<LeftResult>;
	if (typeof search !== 'string' || typeof href !== 'string') return undefined;
	return Number.isInteger(shown) && Number(shown) > 0
		? { search, shown: Number(shown), href }
		: undefined;
}
