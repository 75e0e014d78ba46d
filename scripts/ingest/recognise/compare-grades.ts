import { plainText, type BodyNode } from '../../../src/model/body.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import { findLabel, type JudgementLabel } from './cover-table.ts';
import { splitGradedHeading } from './graded-heading.ts';
import { allSections } from '../../../src/model/body-parts.ts';

/** The headings of the body repeat the grades of the cover. Where the two differ, a warning says so. */
export function compareGrades(
	body: readonly BodyNode[],
	judgements: readonly Judgement[],
	labels: readonly JudgementLabel[],
): ConversionWarning[] {
	return allSections(body).flatMap((section): ConversionWarning[] => {
		const heading = plainText(section.heading);
		const label = findLabel(splitGradedHeading(heading)?.label ?? heading, labels);
		const judgement = judgements.find(({ area }) => area === label?.area);
		if (!judgement || section.grade === undefined || section.grade === judgement.grade) return [];
		return [
			{
				rule: 'grade-disagrees',
				source: section.source,
				message: `The heading "${heading}" says ${section.grade}, the cover says ${judgement.grade}.`,
			},
		];
	});
}
