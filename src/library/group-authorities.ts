import { toSlug } from '../words/to-slug.ts';

/** Names under one heading. */
export interface NameGroup<Named> {
	/** Its anchor: "letter-a", "north-west". */
	id: string;
	/** "A", "North West". */
	heading: string;
	members: Named[];
}

interface NamedAuthority {
	name: string;
	region: string;
}

/** Authorities by the first letter of their names, both in order of the alphabet. */
export function groupByLetter<Named extends NamedAuthority>(
	authorities: readonly Named[],
): NameGroup<Named>[] {
	const groups = Map.groupBy(sortByName(authorities), ({ name }) => name.charAt(0).toUpperCase());
	return [...groups].map(([letter, members]) => ({
		...{ id: `letter-${letter.toLowerCase()}`, heading: letter, members },
	}));
}

/** Authorities by region, both in order of the alphabet. */
export function groupByRegion<Named extends NamedAuthority>(
	authorities: readonly Named[],
): NameGroup<Named>[] {
	const groups = Map.groupBy(sortByName(authorities), ({ region }) => region);
	return [...groups]
		.map(([region, members]) => ({ id: toSlug(region), heading: region, members }))
		.sort((a, b) => a.heading.localeCompare(b.heading, 'en-GB'));
}

function sortByName<Named extends NamedAuthority>(authorities: readonly Named[]): Named[] {
	return [...authorities].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
}
