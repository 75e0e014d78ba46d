import { getCollection } from 'astro:content';
import type { LibraryReport } from '../library/library-report.ts';
import type { Inspection } from '../model/inspection.ts';
import { earlierInspections, type EarlierLine } from '../register/earlier-inspections.ts';
import { hasPage } from '../register/has-page.ts';
import { lineOfTime, type KnownInspection } from '../register/line-of-time.ts';
import { readLibrary } from './read-library.ts';

/** An authority with all that is known of its inspections. */
export interface AuthorityLine {
	authority: LibraryReport['authority'];
	/** Oldest first; none where nothing is known. */
	inspections: KnownInspection[];
}

/** An authority with what stands around it. */
export interface AuthorityPage {
	authority: LibraryReport['authority'];
	/** Oldest first; none of an authority that ended before the register begins. */
	inspections: KnownInspection[];
	/** The authorities whose areas it took over, with their inspections until then. */
	earlier: EarlierLine[];
	/** Its statistical neighbours, nearest first. */
	neighbours: AuthorityLine[];
}

/** Every authority that the register or the library knows an inspection of, in order of name. */
export async function readLines(): Promise<AuthorityLine[]> {
	return (await readAll()).filter(({ inspections }) => inspections.length > 0);
}

/** Every authority that has a page: those of which an inspection is known, and those that a boundary change ended. */
export async function readAuthorityPages(): Promise<AuthorityPage[]> {
	const all = await readAll();
	const bySlug = new Map(all.map((line) => [line.authority.slug, line]));
	const byCode = new Map(all.map((line) => [line.authority.laCode, line]));
	return all
		.filter(({ authority, inspections }) => hasPage(authority.slug, inspections.length > 0))
		.map(({ authority, inspections }) => ({
			...{ authority, inspections },
			earlier: earlierInspections(authority.slug, (slug) => bySlug.get(slug)),
			neighbours: authority.statisticalNeighbours.flatMap((code) => byCode.get(code) ?? []),
		}));
}

/** Every authority, in order of name. */
async function readAll(): Promise<AuthorityLine[]> {
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
		.sort((a, b) => a.authority.name.localeCompare(b.authority.name, 'en-GB'));
}
