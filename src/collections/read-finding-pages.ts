import { pagePath } from '../addresses/places.ts';
import { putInContext, type FindingInContext } from '../context/finding-in-context.ts';
import type { FindTerms } from '../glossary/compile-terms.ts';
import { markTermsAlone } from '../glossary/mark-terms.ts';
import type { FindLaw, LawUse } from '../law/law-use.ts';
import { leaveToLaw, listLaw, markLaw } from '../law/mark-law.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { readSource } from '../library/read-source.ts';
import { siteLibrary } from '../library/site-library.ts';
import { joinMarks } from '../marks/join-marks.ts';
import type { LibraryMentions } from '../mentions/link-library.ts';
import { markMentions } from '../mentions/mark-mentions.ts';
import type { AnnotationFileData } from '../model/annotation.ts';
import type { NoteSite } from '../annotations/place-annotations.ts';
import { makeOverlays, type Overlay } from '../overlay/overlay.ts';
import { readAnnotations } from './read-annotations.ts';

/** What the page of a finding shows. */
export interface FindingPageContent {
	context: FindingInContext;
	/** What is laid over it, if anything. */
	overlay: Overlay | undefined;
	/** Annotations of it that were taken back. */
	withdrawn: AnnotationFileData['withdrawn'];
	/** The law and guidance that it names. */
	law: LawUse[];
}

/** What the pages of all reports' findings have in common. */
export interface FindingPageTools {
	findTerms: FindTerms;
	findLaw: FindLaw;
	nameFinding: NonNullable<NoteSite['nameFinding']>;
	/** What each report says of other inspections, by its id. */
	mentionsIn: LibraryMentions['in'];
}

/** Reads what the pages of a report's findings show, by the findings' ids. */
export async function readFindingPages(
	report: LibraryReport,
	{ findTerms, findLaw, nameFinding, mentionsIn }: FindingPageTools,
): Promise<Map<string, FindingPageContent>> {
	const { findings } = report.body;
	const { annotations, withdrawn } = await readAnnotations(report.id);
	const lines = await readSource(report.id, report.frontmatter.source.format, siteLibrary());
	const termsOf = leaveToLaw(findTerms, findLaw);
	const links = joinMarks(
		markTermsAlone(findings, termsOf, (slug) => pagePath('glossary', slug)),
		markLaw(findings, findLaw, termsOf),
	);
	const marks = joinMarks(links, markMentions(mentionsIn.get(report.id) ?? [], links));
	const overlays = makeOverlays(findings, annotations, marks, { nameFinding });
	return new Map(
		putInContext(report, annotations, lines).map((context) => [
			context.finding.id,
			{
				context,
				overlay: overlays.get(context.finding.id),
				withdrawn: withdrawn.filter(({ target }) => target === context.finding.id),
				law: listLaw(context.finding, findLaw),
			},
		]),
	);
}
