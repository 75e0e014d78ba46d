import type { FindTerms } from '../../glossary/compile-terms.ts';
import type { FindingRecord } from '../../library/finding-record.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import type { InspectorateId } from '../../model/inspectorate.ts';
import { toIndexedStrip, type StripPart } from './indexed-strip.ts';
import {
	facetIds,
	facets,
	type Facet,
	type FacetId,
	type FacetReport,
	type FacetValue,
} from '../facets/facets.ts';

/** One finding, as the index is made of it. */
export interface SearchRecord {
	/** Id of the report: `st-helens/2012-08-10`. */
	report: string;
	/** Title of the report, as printed. */
	title: string;
	/** Who inspected. */
	inspectorates: InspectorateId[];
	/** The report's strip of grades. */
	strip: StripPart[];
	/** Address within the report: `p65`. */
	id: string;
	/** "Paragraph 65". */
	label: string;
	/** Headings over it, topmost first. */
	section: string[];
	/** The words that a reader reads, its paragraphs, items and rows parted by a line break. */
	text: string;
	/** Terms of the glossary that it uses, each with the UTF-16 offset of the use, in order. */
	terms?: [slug: string, start: number][];
	/** Its values of every facet. */
	facets: Record<FacetId, FacetValue[]>;
}

/**
 * Makes the index's record of a finding.
 *
 * @param findTerms finds the terms of the glossary in its text
 */
export function toSearchRecord(
	finding: FindingRecord,
	from: Pick<LibraryReport, 'id'> & FacetReport,
	findTerms: FindTerms = () => [],
): SearchRecord {
	return {
		report: from.id,
		title: from.frontmatter.title,
		inspectorates: from.frontmatter.inspectorates,
		strip: toIndexedStrip(from.frontmatter),
		id: finding.id,
		label: finding.label,
		section: finding.path.map(({ heading }) => heading),
		text: finding.text,
		terms: findTerms(finding.text).map(({ slug, start }) => [slug, start]),
		facets: Object.fromEntries(
			facetIds.map((id) => [id, (facets[id] as Facet).valuesOf(finding, from)]),
		) as Record<FacetId, FacetValue[]>,
	};
}
