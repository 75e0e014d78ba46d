/** A council as the finder knows it. */
export interface FoundCouncil {
	/** Its name, or another one that it is known by. */
	name: string;
	/** Address of its page. */
	href: string;
}

/** How many are offered where several could be meant. */
const offered = 8;

/**
 * The councils that may be meant by what a reader typed: the one of that name, else those whose names begin so, else those that
 * have a word that does, else those that hold it. None where nothing was typed.
 */
export function findCouncils(typed: string, councils: readonly FoundCouncil[]): FoundCouncil[] {
	const wanted = fold(typed);
	if (wanted === '') return [];
	const ways: ((name: string) => boolean)[] = [
		(name) => name === wanted,
		(name) => name.startsWith(wanted),
		(name) => name.includes(` ${wanted}`),
		(name) => name.includes(wanted),
	];
	for (const way of ways) {
		const found = councils.filter(({ name }) => way(fold(name)));
		// A council may be known by several names.
		if (found.length > 0)
			return [...new Map(found.map((council) => [council.href, council])).values()].slice(
				0,
				offered,
			);
	}
	return [];
}

/** A name without what readers leave out or write otherwise: "St. Helens Council", "Brighton & Hove". */
function fold(name: string): string {
	return name
		.toLowerCase()
		.replace(/&/gu, ' and ')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.replace(/\b(?:(?:city|county|borough|metropolitan|district|london|royal) )*council\b/u, ' ')
		.replace(/ {2,}/gu, ' ')
		.trim();
}
