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

/**
 * The authority that a title names, whatever else it says ("Bournemouth, Christchurch and Poole Council (BCP)"); where it names
 * none that is known, the first of some other names that is. Null where it names several, as services that two councils share
 * do: the address of one of them does not say that the report is about that one.
 */
export function findNamedAuthority(
	printed: string,
	otherNames: readonly string[],
	authorities: readonly KnownAuthority[],
): KnownAuthority | null {
	const whole = findAuthority(printed, authorities);
	if (whole) return whole;
	const { named, isBesideAnd } = namedIn(printed, authorities);
	const [first, ...others] = named;
	// Another place may be known by a longer name alone: "Kingston and Richmond".
	if (first) return others.length > 0 || isBesideAnd ? null : first;
	return (
		otherNames
			.map((name) => findAuthority(name, authorities))
			.find((authority) => authority !== null) ?? null
	);
}

/** The authorities whose names stand in a text, but for those that are part of a longer name there; and whether "and" stands beside one. */
function namedIn(
	text: string,
	authorities: readonly KnownAuthority[],
): { named: KnownAuthority[]; isBesideAnd: boolean } {
	const words = ` ${nameKey(text.slice(0, longestName))} `.replace(
		/\bchildren and (?:families|young people)\b/u,
		'',
	);
	const found = authorities.flatMap((authority) =>
		[authority.name, ...authority.alsoKnownAs].flatMap((name) => {
			const key = ` ${nameKey(name)} `;
			return words.includes(key) ? [{ authority, key }] : [];
		}),
	);
	const whole = found.filter(
		({ key }) => !found.some((other) => other.key !== key && other.key.includes(key)),
	);
	return {
		named: [...new Set(whole.map(({ authority }) => authority))],
		isBesideAnd: whole.some(
			({ key }) => words.includes(`${key}and `) || words.includes(` and${key}`),
		),
	};
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
