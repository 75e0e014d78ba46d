import { earlierThan, type EarlierAuthority } from './boundary-changes.ts';
import type { KnownInspection } from './line-of-time.ts';

/** An authority whose area another took over, with what is known of its inspections until then. */
export interface EarlierLine extends EarlierAuthority {
	/** Ofsted's number of it; null where it has none, or where that number is now another area's. */
	urn: string | null;
	/** Those that began before the later authority did, oldest first; none where nothing is known. */
	inspections: KnownInspection[];
}

/**
 * Joins an authority to those whose areas it took over.
 *
 * @param lineOf what is known of an authority, by its slug
 */
export function earlierInspections(
	slug: string,
	lineOf: (
		slug: string,
	) => { authority: { urn: string | null }; inspections: readonly KnownInspection[] } | undefined,
): EarlierLine[] {
	return earlierThan(slug).map((earlier) => {
		const line = earlier.slug === undefined ? undefined : lineOf(earlier.slug);
		return {
			...earlier,
			urn: earlier.hasEnded ? (line?.authority.urn ?? null) : null,
			inspections: line?.inspections.filter(({ day }) => day < earlier.until) ?? [],
		};
	});
}
