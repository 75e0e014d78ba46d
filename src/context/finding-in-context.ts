import type { FindingRecord, PathStep } from '../library/finding-record.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { Annotation } from '../model/annotation.ts';
import type { ReceivedLine } from '../model/source-lines.ts';
import { linkFindings } from '../references/link-findings.ts';
import { findMarkedRecommendations } from '../references/marked-recommendation.ts';
import { findPagePlaces, type PagePlaces } from '../source-view/page-places.ts';

/** A finding with all that stands around it: what each of its formats is made of. */
export interface FindingInContext {
	report: LibraryReport;
	finding: FindingRecord;
	/** The finding before it in the report; absent for the first. */
	before?: FindingRecord;
	/** The finding after it; absent for the last. */
	after?: FindingRecord;
	/** Findings of the report that its words name: "(paragraphs 12 and 14)". */
	names: FindingRecord[];
	/** Findings of the report that name it. */
	namedBy: FindingRecord[];
	/** The section of the recommendations that it is marked with, where it does not say to which it led. */
	recommendations?: PathStep;
	/** What is noted on it, in the order of their file. */
	annotations: Annotation[];
	/** Where its lines stand on the pages of the source; none where the source has no pages. */
	pages: PagePlaces[];
}

/**
 * Puts each finding of a report into its context, in the order of the report.
 *
 * @param annotations of the report
 * @param lines of the document as received, line 1 first
 */
export function putInContext(
	report: LibraryReport,
	annotations: readonly Annotation[],
	lines: readonly ReceivedLine[],
): FindingInContext[] {
	const { findings } = report.body;
	const links = linkFindings(findings);
	const named = (ids: readonly string[] = []) => findings.filter(({ id }) => ids.includes(id));
	return findings.map((finding, index) => {
		const [before, after] = [findings[index - 1], findings[index + 1]];
		const recommendations = findMarkedRecommendations(finding, findings);
		return {
			report,
			finding,
			...(before && { before }),
			...(after && { after }),
			names: named(links.get(finding.id)?.to),
			namedBy: named(links.get(finding.id)?.from),
			...(recommendations && { recommendations }),
			annotations: annotations.filter(({ target }) => target === finding.id),
			pages: findPagePlaces(finding.source, lines),
		};
	});
}
