import { plainText, type BodyNode, type Section } from '../../../src/model/body.ts';
import { allSections } from '../../../src/model/body-parts.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import { findLabel, type JudgementLabel } from './cover-table.ts';
import { splitGradedHeading } from './graded-heading.ts';

/**
 * The judgements of the cover that no section of the body is about. Overall effectiveness has none of its own, nor has
 * the only judgement of a report: the whole is about it (review of a board, 3 August 2015). Reports set a heading
 * otherwise now and then, and its findings then stand under the section before.
 */
export function findUnsectioned(
	body: readonly BodyNode[],
	judgements: readonly Judgement[],
	labels: readonly JudgementLabel[],
): Judgement[] {
	if (judgements.length === 1) return [];
	const areas = new Set(allSections(body).map((section) => areaOf(section, labels)));
	return judgements.filter(({ area }) => area !== 'overall' && !areas.has(area));
}

/**
 * Takes area and grade from every section of a body where a judgement has no section: its findings stand under another one,
 * and nothing tells under which, so no grade is certain. The headings keep their words. Answers a warning for each.
 */
export function withholdGrades(
	body: readonly BodyNode[],
	unsectioned: readonly Judgement[],
): ConversionWarning[] {
	if (unsectioned.length === 0) return [];
	for (const section of allSections(body)) {
		delete section.area;
		delete section.grade;
		delete section.gradeFrom;
	}
	return unsectioned.map(({ label, grade, source }) => ({
		rule: 'judged-section-missing',
		source,
		message: `The cover judges "${label}" ${grade}, and no heading of the text is about it. Its findings may stand in another section, so no section is given a grade.`,
	}));
}

function areaOf(section: Section, labels: readonly JudgementLabel[]): string | undefined {
	const heading = plainText(section.heading);
	return findLabel(splitGradedHeading(heading)?.label ?? heading, labels)?.area;
}
