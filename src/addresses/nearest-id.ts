/** An id in its two parts: `recommendation-` and 3. */
interface IdParts {
	/** All before the number at its end. */
	stem: string;
	/** The number at its end; absent where it has none. */
	number?: number;
}

/**
 * The id of a page that is nearest to one that it does not have: of the same kind with the nearest number, the lower of two;
 * of the letter p where only a number is given; else one that begins alike. Undefined where none is like it.
 *
 * @param id as `mendFragment` gives it
 * @param ids those that the page has, in their order
 */
export function nearestId(id: string, ids: readonly string[]): string | undefined {
	const { stem, number } = splitId(id);
	if (number !== undefined) {
		const kin = ids
			.map((other) => ({ id: other, ...splitId(other) }))
			.filter((other) => other.number !== undefined && isSameKind(other.stem, stem))
			.map((other) => ({ id: other.id, away: Math.abs((other.number ?? 0) - number) }));
		const [nearest] = kin.sort((a, b) => a.away - b.away);
		if (nearest !== undefined) return nearest.id;
	}
	const [alike] = ids
		.map((other) => ({ id: other, shared: commonStart(other, id) }))
		.filter(({ shared }) => shared >= fewestShared)
		.sort((a, b) => b.shared - a.shared);
	return alike?.id;
}

/** Ids that share fewer first letters are not alike. */
const fewestShared = 4;

function splitId(id: string): IdParts {
	const digits = /(?<!\d)\d+$/u.exec(id)?.[0] ?? '';
	const stem = id.slice(0, id.length - digits.length);
	return digits === '' ? { stem } : { stem, number: Number(digits) };
}

/** "p" and "p-" are of one kind, and so is what people call a paragraph. */
function isSameKind(own: string, given: string): boolean {
	const plain = (stem: string): string => stem.replace(/(?<![^a-z])[^a-z]+$/u, '');
	const kind = plain(given);
	return plain(own) === (/^(?:|para|paragraph|paragraphs)$/u.test(kind) ? 'p' : kind);
}

function commonStart(a: string, b: string): number {
	let length = 0;
	while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
	return length;
}
