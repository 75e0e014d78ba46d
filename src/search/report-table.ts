/**
 * The words that results show and the index does not hold. A report's authority and date are its id, so
 * they are not repeated. An index and a table may come from different builds: look up nothing unchecked.
 */
export interface ReportTable {
	/** Name of each authority that has a report, by slug. */
	authorities: Record<string, string>;
	/** By id: `st-helens/2012-08-10`. */
	reports: Record<
		string,
		{
			/** Title as printed. */
			title: string;
			/** Kind of report in words: "Monitoring visit". */
			kind: string;
		}
	>;
	/** Kinds of finding in words, by id. */
	findingKinds: Record<string, string>;
	/** Grades in words, by id. */
	grades: Record<string, string>;
}

/** The name of an authority; its slug where the table lacks it, for a slug may come from an address. */
export function nameAuthority({ authorities }: ReportTable, slug: string): string {
	return (Object.hasOwn(authorities, slug) && authorities[slug]) || slug;
}
