import { countEdits } from '../../../src/words/count-edits.ts';
import type { KnownAuthority } from '../../../src/model/authority.ts';
import { failure, success, type Outcome } from '../../../src/model/problem.ts';

/** What is longer is no name of an authority; as much of it is compared and shown. In characters. */
const longestName = 200;

/** Words that say what kind of council it is and are no part of its name. */
const councilWords =
	/\b(?:the|corporation|london borough(?: of)?|royal borough of|city of|county of|metropolitan|borough|district|county|city|council|councils|local authority|mbc|unitary|authority|children['’]?s services|children(?:['’]?s)?(?: and families)?(?: services)? trust|children first|together for children)\b/gu;

/**
 * The authority that a report names, whatever it adds: "St Helens Metropolitan Borough Council" is
 * `st-helens`. Null where no known name is the same; nothing is guessed.
 */
export function findAuthority(
	printed: string,
	authorities: readonly KnownAuthority[],
): KnownAuthority | null {
	const wanted = nameKey(printed);
	if (wanted === '') return null;
	return (
		authorities.find(({ name, alsoKnownAs }) =>
			[name, ...alsoKnownAs].some((known) => nameKey(known) === wanted),
		) ?? null
	);
}

/** The authority that a report names, or a problem that offers the nearest names. `place` is where the name stands. */
export function resolveAuthority(
	printed: string,
	authorities: readonly KnownAuthority[],
	place: { path: string; line: number },
): Outcome<KnownAuthority> {
	const found = findAuthority(printed, authorities);
	if (found) return success(found);
	const shown = printed.length > longestName ? `${printed.slice(0, longestName)}…` : printed;
	return failure({
		rule: 'authority-unknown',
		...place,
		message: `no authority is called "${shown}"`,
		expected: `a name such as ${nearestAuthorities(printed, authorities).join(', ')}`,
	});
}

/** The known names most like a printed one, nearest first: what a message offers. */
export function nearestAuthorities(
	printed: string,
	authorities: readonly KnownAuthority[],
	count = 3,
): string[] {
	const wanted = nameKey(printed.slice(0, longestName));
	return authorities
		.map(({ name }) => ({ name, distance: countEdits(nameKey(name), wanted) }))
		.sort((a, b) => a.distance - b.distance)
		.slice(0, count)
		.map(({ name }) => name);
}

function nameKey(name: string): string {
	return name
		.normalize('NFKC')
		.toLowerCase()
		.replaceAll('&', ' and ')
		.replace(councilWords, ' ')
		.replace(/^\s*of\b/u, ' ')
		.replace(/\bsaint\b/gu, 'st')
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
