import type { LibraryReport } from '../../library/library-report.ts';
import { allSections } from '../../model/body-parts.ts';
import type { Judgement } from '../../model/judgement.ts';
import type { ConversionWarning } from '../../model/report.ts';
import { linesOf } from '../../model/source-range.ts';

/** What is not certain of the grades of a report. */
export interface GradeDoubts {
	/** Ids of the judgements whose grade is doubtful. */
	doubtful: ReadonlySet<string>;
	/** How many grades could not be read at all. */
	lost: number;
}

/**
 * Finds which grades the warnings of a report are about: those whose row of its table has lost them, and those that its text
 * contradicts. A warning of which nobody can tell what it contradicts makes all grades doubtful.
 */
export function findDoubts({
	frontmatter,
	body,
}: Pick<LibraryReport, 'frontmatter' | 'body'>): GradeDoubts {
	const { judgements, conversion } = frontmatter;
	const doubtful = new Set(
		judgements.filter(({ statedIn }) => statedIn !== undefined).map(({ id }) => id),
	);
	let lost = 0;
	for (const warning of conversion.warnings) {
		if (warning.rule !== 'grade-lost' && warning.rule !== 'grade-disagrees') continue;
		const about = judgedThere(warning, judgements, body);
		// The row was left out, since nothing else gives its grade.
		if (about.length === 0 && warning.rule === 'grade-lost') lost += 1;
		else for (const { id } of about.length > 0 ? about : judgements) doubtful.add(id);
	}
	return { doubtful, lost };
}

/** The judgements of which a warning speaks: by their row of the table, else by the heading that contradicts it. */
function judgedThere(
	{ source }: ConversionWarning,
	judgements: readonly Judgement[],
	{ nodes }: LibraryReport['body'],
): Judgement[] {
	const lines = new Set(linesOf(source));
	const rows = judgements.filter((one) => linesOf(one.source).some((line) => lines.has(line)));
	if (rows.length > 0) return rows;
	const heading = allSections(nodes).find((section) => section.source === source);
	return judgements.filter(({ area }) => area === heading?.area);
}
