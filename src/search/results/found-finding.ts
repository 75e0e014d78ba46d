import { fromReport, reportPath } from '../../addresses/report-addresses.ts';
import type { InspectorateId } from '../../model/inspectorate.ts';
import type { FacetValues } from '../index/facet-values.ts';
import type { FindingText, IndexedReport } from '../index/manifest.ts';

/** A finding with all that it takes to save or cite it. */
export interface FoundFinding {
	/** Absolute address of its own page, or of its place in the report where it has none. */
	address: string;
	/** Absolute address of its place in the report. */
	anchor: string;
	/** "St Helens". */
	authority: string;
	/** Title of the report, as printed. */
	report: string;
	/** Who inspected. */
	inspectorates: readonly InspectorateId[];
	/** "Monitoring visit". */
	reportKind: string;
	/** Short name of the framework: "Single inspection". */
	framework: string;
	/** ISO date of the report: "2012-08-10". */
	published: string;
	/** "Paragraph 65". */
	label: string;
	/** Kind of finding: "Strength". */
	kind: string;
	/** Headings over it, topmost first. */
	section: string[];
	/** Grade of its section: "Good"; empty where none is printed. */
	grade: string;
	/** All its words; paragraphs, items and rows parted by a line break. */
	text: string;
}

/**
 * Puts together what the index knows of a finding.
 *
 * @param finding number of the finding
 * @param origin of the site: `https://reports.example.org`
 * @param base the site's base
 */
export function toFoundFinding(
	finding: number,
	[id, label, section, text]: FindingText,
	[report, title, , , , inspectorates = ['ofsted']]: IndexedReport,
	facets: FacetValues,
	origin: string,
	base?: string,
): FoundFinding {
	const read = (facet: string) =>
		facets
			.valuesOf(facet, finding)
			.map((value) => value.label)
			.join(', ');
	const page = new URL(reportPath(report, base), origin);
	return {
		address: new URL(fromReport.finding(id), page).href,
		anchor: new URL(`#${id}`, page).href,
		authority: read('authority'),
		report: title,
		inspectorates,
		reportKind: read('report'),
		framework: read('framework'),
		published: report.split('/')[1] ?? '',
		label,
		kind: read('kind'),
		section,
		grade: read('grade'),
		text,
	};
}
