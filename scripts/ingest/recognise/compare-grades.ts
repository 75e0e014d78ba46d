import { plainText, type BodyNode } from '../../../src/model/body.ts';
import { parseGrade } from '../../../src/model/grade.ts';
import type { Judgement } from '../../../src/model/judgement.ts';
import type { ConversionWarning } from '../../../src/model/report.ts';
import { findLabel, type JudgementLabel, type UnreadRow } from './cover-table.ts';
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

/**
 * The judgements that a report gives and that could not be read: rows of its table whose label or grade is not known, and
 * grades of headings that no row gives. Tables misprint a label now and then (fourteen inspections of 2025 and 2026), and
 * without a word of it the report would seem to judge less than it does.
 */
export function findLostGrades(
	body: readonly BodyNode[],
	judgements: readonly Judgement[],
	unread: readonly UnreadRow[],
	labels: readonly JudgementLabel[],
): ConversionWarning[] {
	const unnamed = unread.flatMap(({ area, printed }) => (area === undefined && printed) || []);
	const known = new Set([...judgements, ...unread].map(({ area }) => area));
	const rows = unread.map(({ label, area, printed, source }): ConversionWarning => ({
		rule: 'grade-lost',
		source,
		message:
			area === undefined
				? `The cover grades "${label}" ${printed ?? ''}, which is no judgement that is known: it is left out.`
				: `The cover judges "${label}", and its grade cannot be read: it is left out.`,
	}));
	const headings = allSections(body).flatMap((section): ConversionWarning[] => {
		const heading = plainText(section.heading);
		const label = findLabel(splitGradedHeading(heading)?.label ?? heading, labels);
		if (!label || section.grade === undefined || known.has(label.area)) return [];
		known.add(label.area);
		// The row with the label that is not known is this judgement's.
		const row = unnamed.findIndex((printed) => parseGrade(printed) === section.grade);
		if (row >= 0 && unnamed.splice(row, 1).length > 0) return [];
		return [
			{
				rule: 'grade-lost',
				source: section.source,
				message: `The heading "${heading}" says ${section.grade}, and no row of the cover that can be read judges it: it is left out.`,
			},
		];
	});
	return [...rows, ...headings];
}
