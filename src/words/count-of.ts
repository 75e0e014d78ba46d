/** The word that agrees with a count: `agree(1, 'is', 'are')`. */
export function agree(count: number, one: string, many: string): string {
	return count === 1 ? one : many;
}

/**
 * A count with its noun: "1 finding", "1,204 findings", "3 matches".
 *
 * @param many its plural; with an s where it is left out
 */
export function countOf(count: number, one: string, many = `${one}s`): string {
	return `${formatCount(count)} ${agree(count, one, many)}`;
}

/** Made once: `toLocaleString` makes one for each of the hundreds of counts beside a search's results. */
const english = new Intl.NumberFormat('en-GB');

/** A count as English writes it: "1,204". */
export function formatCount(count: number): string {
	return english.format(count);
}
