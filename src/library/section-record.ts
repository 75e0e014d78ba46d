import { plainText, type BodyNode, type ReportBody } from '../model/body.ts';
import type { Grade, GradeEvidence } from '../model/grade.ts';
import { headingText } from './heading-text.ts';

/** One line of a report's contents. */
export interface SectionRecord {
	/** Address within the report. */
	id: string;
	/** Its heading, without a closing colon. */
	heading: string;
	grade?: Grade;
	/** Where the grade was read. */
	gradeFrom?: GradeEvidence;
	/** Findings in it and in the sections under it; background is none. */
	findings: number;
	/** The sections directly under it. */
	sections: SectionRecord[];
}

/** A report's contents, made from its headings. */
export function recordSections(body: ReportBody): SectionRecord[] {
	return body.flatMap((node) =>
		node.type === 'section'
			? [
					{
						id: node.id,
						heading: headingText(plainText(node.heading)),
						...(node.grade !== undefined && { grade: node.grade }),
						...(node.gradeFrom !== undefined && { gradeFrom: node.gradeFrom }),
						findings: countFindings(node.children),
						sections: recordSections(node.children),
					},
				]
			: [],
	);
}

function countFindings(nodes: readonly BodyNode[]): number {
	let count = 0;
	for (const node of nodes) {
		if (node.type === 'finding' && node.kind !== 'context') count += 1;
		if (node.type === 'section') count += countFindings(node.children);
	}
	return count;
}
