import { anchorPath } from '../addresses/report-addresses.ts';
import type { FindingRecord } from '../loaders/finding-record.ts';
import type { ReportFrontmatter } from '../model/report.ts';
import { facets, type Facet } from './facets.ts';
import { encodeIndexedText } from './indexed-text.ts';

/** One finding for the index, in the form in which Pagefind takes a record. */
export interface SearchRecord {
	/** Address of the finding in its report, without the site's base: `/reports/st-helens/2012-08-10/#p65`. */
	url: string;
	/** The finding's text, encoded by `encodeIndexedText`. */
	content: string;
	/** ISO 639-1. */
	language: 'en';
	/** The values of its facets, and for display its `label` and the headings of its `section`, topmost first. */
	filters: Record<string, string[]>;
	/** What results can be sorted by. */
	sort: {
		/** ISO date of the report. */
		date: string;
	};
}

/**
 * Makes the index's record of a finding.
 *
 * It has no `meta`, for Pagefind searches all of it: a section named "Safeguarding services" would make
 * its every finding match "safeguarding". Filters are not searched, and the file of one is read only when
 * somebody filters by it; so the few words that only a result shows stand there.
 */
export function findingRecordToSearchRecord(
	finding: FindingRecord,
	report: ReportFrontmatter,
): SearchRecord {
	const filters: Record<string, string[]> = {
		label: [finding.label],
		section: finding.path.map(({ heading }) => heading),
	};
	for (const [name, facet] of Object.entries<Facet>(facets)) {
		filters[name] = facet.valuesOf(finding, report);
	}
	return {
		url: anchorPath(finding.report, finding.id, '/'),
		content: encodeIndexedText(finding.text),
		language: 'en',
		filters,
		sort: { date: report.published },
	};
}
