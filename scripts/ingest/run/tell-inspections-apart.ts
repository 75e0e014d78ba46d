import type { ReportFrontmatter } from '../../../src/model/report.ts';

/** What of a report tells which inspection it is of, beside its authority and day. */
export type InspectionSigns = Pick<
	ReportFrontmatter,
	'framework' | 'kind' | 'visitNumber' | 'theme' | 'inspected'
>;

/**
 * By what two reports on one authority, published on one day, are told to be of two inspections, in words; null where
 * nothing tells. Days on site may have been put right in the new one, so they need only meet.
 */
export function tellInspectionsApart(
	older: InspectionSigns,
	newer: InspectionSigns,
): string | null {
	const signs = [
		['framework', older.framework, newer.framework],
		['kind', older.kind, newer.kind],
		['number of the visit', older.visitNumber, newer.visitNumber],
		['theme', older.theme, newer.theme],
	] as const;
	for (const [name, was, now] of signs)
		if (was !== now) return `its ${name} is ${now ?? 'not given'} and not ${was ?? 'not given'}`;
	const [was, now] = [older.inspected, newer.inspected];
	if (!was || !now || (was.from <= now.to && now.from <= was.to)) return null;
	return `it was inspected from ${now.from} to ${now.to} and not from ${was.from} to ${was.to}`;
}
