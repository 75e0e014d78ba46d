/** Where they are kept: in the browser's own storage, on the reader's device and nowhere else. */
const key = 'recent-searches';

/** Searches that are kept. */
const maxKept = 8;

/** Characters of a search that is kept; nobody looks for a longer one in a list. */
const longest = 200;

/** Puts a search at the head of a list of them. It stands there once; white space makes no difference. */
export function addRecentSearch(list: readonly string[], q: string): string[] {
	const search = q.trim().replace(/\s+/gu, ' ');
	if (search === '' || search.length > longest) return [...list];
	return [search, ...list.filter((other) => other !== search)].slice(0, maxKept);
}

/** Reads a list that was stored. What is no such list gives an empty one, or what of it can be used. */
export function parseRecentSearches(stored: string | null): string[] {
	try {
		const list: unknown = JSON.parse(stored ?? '[]');
		if (!Array.isArray(list)) return [];
		return list
			.filter((q) => typeof q === 'string')
			.reduceRight<string[]>((kept, q) => addRecentSearch(kept, q), []);
	} catch {
		return [];
	}
}

/** What was searched for on this device, newest first; nothing where the browser keeps nothing. */
export function readRecentSearches(): string[] {
	try {
		return parseRecentSearches(localStorage.getItem(key));
	} catch {
		return [];
	}
}

/** Remembers a search on this device, if the browser keeps anything for the site. */
export function rememberSearch(q: string): void {
	try {
		localStorage.setItem(key, JSON.stringify(addRecentSearch(readRecentSearches(), q)));
	} catch {
		// Storage is blocked or full: the search goes on all the same.
	}
}

/** Forgets them all. */
export function clearRecentSearches(): void {
	try {
		localStorage.removeItem(key);
	} catch {
		// A browser that keeps nothing for the site has nothing to forget.
	}
}
