import type { FrameworkId } from '../model/framework.ts';
import { gradeLabels, type Grade } from '../model/grade.ts';
import { areaLabel, type JudgementArea } from '../model/judgement.ts';
import { partnershipOutcomes, type PartnershipOutcome } from '../model/report.ts';

/** One judgement, as a report or a row of the register says it. */
export interface JudgedArea {
	area: JudgementArea;
	grade: Grade;
	/** As printed; the register has none. */
	label?: string;
	/** The service judged, where a report judges two. */
	group?: string | undefined;
	/** A heading between the service and the row. */
	subgroup?: string | undefined;
}

/** What of an inspection its strip is made of: a report's frontmatter and a row of the register both have it. */
export interface JudgedInspection {
	framework: FrameworkId;
	overall?: Grade | null | undefined;
	outcome?: PartnershipOutcome | undefined;
	judgements: readonly JudgedArea[];
}

/** A judgement in a strip. */
export interface StripGrade {
	/** What is judged: "Help and protection"; "Safeguarding services" where two services have a grade overall. */
	label: string;
	grade: Grade;
}

/** The grades of one inspection, as a strip shows them. */
export interface Strip {
	/** What was graded overall: the inspection, or each of its services; none where nothing was. */
	overall: StripGrade[];
	/** Why there is no grade overall, in words; absent where there is one. */
	instead?: string;
	/** The areas that get a mark each; none where there are too many to tell apart. */
	marks: StripGrade[];
	/** Every judged area, for who opens the strip. */
	areas: readonly JudgedArea[];
}

/** More areas than this are no strip: the records of 2009 to 2012 have about twenty. */
const mostMarks = 8;

/** What is said in place of an overall grade under each framework; null where every inspection under it has one. */
const withoutOverall: Record<FrameworkId, string | null> = {
	'unannounced-contact-referral-assessment': 'Inspections of this kind gave no grades',
	'safeguarding-and-looked-after-children': null,
	'looked-after-children-2013': null,
	'single-inspection': null,
	'lscb-review': 'No overall grade: the board alone was judged',
	'ilacs-2018': null,
	'ilacs-2023': null,
	'ilacs-2026': 'No overall grade: those ended in 2026',
	'focused-visit': 'Visits give no grades',
	'monitoring-visit': 'Visits give no grades',
	'local-area-send': 'Inspections of this kind give an outcome, no grades',
	'joint-area-review': 'The report gives no grades',
	'joint-targeted-area-inspection': 'Inspections of this kind give no grades',
};

/** The strip of an inspection. It shows what was judged and no more: what is not known is said, never made up. */
export function stripOf(inspection: JudgedInspection): Strip {
	const { framework, outcome, judgements } = inspection;
	const areas = judgements.filter(({ area }) => area !== 'overall');
	const overall = overallGrades(inspection);
	const strip = {
		overall,
		marks: areas.length > mostMarks ? [] : areas.map(nameMark),
		areas,
	};
	if (overall.length > 0) return strip;
	const unknown =
		judgements.length > 0 ? 'The overall grade is not known here' : 'The grades are not known here';
	const instead = outcome ? partnershipOutcomes[outcome] : (withoutOverall[framework] ?? unknown);
	return { ...strip, instead };
}

/** A mark in words: "Help and protection: good". */
export function describeMark({ label, grade }: StripGrade): string {
	return `${label}: ${gradeLabels[grade].toLowerCase()}`;
}

/** A judged area in the words of its report, or by the one word that all frameworks share. */
export function nameArea({ area, label }: Pick<JudgedArea, 'area' | 'label'>): string {
	return label ?? areaLabel(area);
}

function overallGrades({ overall, judgements }: JudgedInspection): StripGrade[] {
	const judged = judgements.filter(({ area }) => area === 'overall');
	// Two services, each with a grade of its own: one grade for both would hide where they differ.
	if (judged.length > 1)
		return judged.map(({ group, label = '', grade }) => ({ label: group ?? label, grade }));
	const grade = overall ?? judged[0]?.grade;
	return grade === undefined ? [] : [{ label: 'Overall', grade }];
}

function nameMark({ area, grade }: JudgedArea): StripGrade {
	return { label: areaLabel(area), grade };
}
