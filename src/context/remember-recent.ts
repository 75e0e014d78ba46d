/** How many texts are remembered: those of a report or two. */
const recent = 1000;

/**
 * A search of texts that remembers what it found in the last ones: each is searched for its page, for its marks and for its lists.
 *
 * @param find what it finds in a text depends on the text alone; nobody may change what it gave
 */
export function rememberRecent<Found>(find: (text: string) => Found): (text: string) => Found {
	const known = new Map<string, Found>();
	return (text) => {
		const before = known.get(text);
		if (before !== undefined) return before;
		if (known.size >= recent) known.clear();
		const found = find(text);
		known.set(text, found);
		return found;
	};
}
