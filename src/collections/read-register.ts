import { getCollection } from 'astro:content';
import type { LibraryReport } from '../library/library-report.ts';
import type { Inspection } from '../model/inspection.ts';
import { lineOfTime, type KnownInspection } from '../register/line-of-time.ts';
import { readLibrary } from './read-library.ts';

/** An authority with all that is known of its inspections. */
export interface AuthorityLine {
	authority: LibraryReport['authority'];
	/** Oldest first; one at least. */
	inspections: KnownInspection[];
}

/** Every authority that the register or the library knows an inspection of, in order of name. */
export async function readLines(): Promise<AuthorityLine[]> {
	const [authorities, rows, reports] = await Promise.all([
		getCollection('authorities'),
		getCollection('inspections'),
		readLibrary(),
	]);
	const rowsOf = Map.groupBy(
		rows.map(({ data }): Inspection => data),
		({ authority }) => authority,
	);
	const reportsOf = Map.groupBy(reports, ({ authority }) => authority.slug);
	return authorities
		.map(({ id, data }) => ({
			authority: { ...data, slug: id },
			inspections: lineOfTime(rowsOf.get(id) ?? [], reportsOf.get(id) ?? []),
		}))
		.filter(({ inspections }) => inspections.length > 0)
		.sort((a, b) => a.authority.name.localeCompare(b.authority.name, 'en-GB'));
}
