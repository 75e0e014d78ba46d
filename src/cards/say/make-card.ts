import { formatDate, formatDateRange } from '../../dates/format-date.ts';
import { countFindings, type Countable } from '../../library/count-findings.ts';
import type { LibraryReport } from '../../library/library-report.ts';
import { siteName } from '../../library/publisher.ts';
import { findingKinds } from '../../model/finding-kinds.ts';
import { gradeLabels } from '../../model/grade.ts';
import { nameInspectorates } from '../../model/inspectorate.ts';
import { reportKinds, type ReportFrontmatter } from '../../model/report.ts';
import { inspectionThemes } from '../../model/theme.ts';
import { splitVersion } from '../../model/version-id.ts';
import { stripOf, type StripGrade } from '../../register/strip-of.ts';
import { agree, countOf, formatCount } from '../../words/count-of.ts';
import type { Card, CardGrade } from './card.ts';
import { findDoubts, type GradeDoubts } from './find-doubts.ts';

/** What of a report its card is made of. */
export type CardReport = Pick<
	LibraryReport,
	'id' | 'frontmatter' | 'authority' | 'framework' | 'body'
>;

/** The card of a report, or of an older version of one. It says nothing that the report's page does not. */
export function makeCard(report: CardReport, site = siteName()): Card {
	const { frontmatter, authority, body } = report;
	const doubts = findDoubts(report);
	const { overall, instead, marks } = stripOf(frontmatter);
	const areas = frontmatter.judgements.filter(({ area }) => area !== 'overall');
	return {
		kind: nameKind(report),
		council: authority.name,
		details: listDetails(frontmatter),
		dates: sayDates(frontmatter),
		overall: gradeOverall(report, overall, doubts),
		instead: sayInstead(frontmatter, instead),
		areas: marks.map((mark, at) => {
			const { id = '', group } = areas[at] ?? {};
			// Of two services each may be judged for the same.
			const isAlone = marks.filter(({ label }) => label === mark.label).length === 1;
			const label = isAlone || group === undefined ? mark.label : `${mark.label}, ${group}`;
			return toCardGrade({ ...mark, label }, doubts.doubtful.has(id));
		}),
		more: marks.length === 0 ? areas.length : 0,
		kinds: countKinds(body.findings),
		findings: countOf(countFindings(body.findings).findings, 'finding'),
		notices: listNotices(report, doubts, marks.length === 0 ? areas.map(({ id }) => id) : []),
		site,
	};
}

function nameKind({ frontmatter, framework }: CardReport): string {
	const kind = reportKinds[frontmatter.kind];
	const number = frontmatter.visitNumber;
	const numbered = number === undefined ? kind : `${kind}, number ${number}`;
	return kind === framework.short ? numbered : `${numbered} · ${framework.short}`;
}

function listDetails({ theme, inspectorates }: ReportFrontmatter): string[] {
	return [
		...(theme === undefined ? [] : [`Theme: ${inspectionThemes[theme]}`]),
		...(inspectorates.length > 1 ? [`By ${nameInspectorates(inspectorates)}`] : []),
	];
}

function sayDates({ inspected, published, conversion }: ReportFrontmatter): string {
	const warned = (rule: string): boolean => conversion.warnings.some((one) => one.rule === rule);
	const days = inspected
		? `Inspected ${formatDateRange(inspected)}${warned('date-damaged') ? ' (dates damaged)' : ''}`
		: 'Dates of inspection not printed';
	const day = `Published ${formatDate(published)}${warned('date-not-printed') ? ' (date not printed)' : ''}`;
	return `${days} · ${day}`;
}

function sayInstead({ outcome }: ReportFrontmatter, instead: string | undefined): string | null {
	if (instead === undefined) return null;
	return outcome ? `Outcome: ${instead}` : instead;
}

function gradeOverall(
	{ frontmatter }: CardReport,
	overall: readonly StripGrade[],
	{ doubtful }: GradeDoubts,
): CardGrade[] {
	const judged = frontmatter.judgements.filter(({ area }) => area === 'overall');
	const isDoubtful = judged.map(({ id }) => doubtful.has(id));
	const [only] = overall;
	if (only && overall.length === 1)
		return [toCardGrade({ ...only, label: 'Overall effectiveness' }, isDoubtful.includes(true))];
	return overall.map((grade, at) => toCardGrade(grade, isDoubtful[at] === true));
}

function toCardGrade({ label, grade }: StripGrade, isDoubtful: boolean): CardGrade {
	const words = gradeLabels[grade];
	return { label, grade, words: isDoubtful ? `${words}?` : words, isDoubtful };
}

/** The kinds that say what is meant by a finding, the weightiest first. */
const tellingKinds = [
	'priority-action',
	'recommendation',
	'area-for-development',
	'requirement-met',
	'strength',
] as const;

function countKinds(findings: readonly Countable[]): string {
	return tellingKinds
		.flatMap((kind) => {
			const count = findings.filter((finding) => finding.kind === kind).length;
			const { label, plural } = findingKinds[kind];
			return count === 0 ? [] : [countOf(count, label, plural).toLowerCase()];
		})
		.join(', ');
}

/** @param unshown ids of the judgements that the card only counts */
function listNotices(
	{ id, frontmatter }: CardReport,
	{ doubtful, lost }: GradeDoubts,
	unshown: readonly string[],
): string[] {
	const { warnings } = frontmatter.conversion;
	const hidden = unshown.filter((one) => doubtful.has(one)).length;
	return [
		...(splitVersion(id).version === null ? [] : ['An older version of this report']),
		...(doubtful.size > hidden ? ['“?” marks a doubtful grade: the report’s page says why'] : []),
		...(hidden > 0
			? [`${formatCount(hidden)} of the other grades ${agree(hidden, 'is', 'are')} doubtful`]
			: []),
		...(lost > 0 ? [`${countOf(lost, 'grade')} could not be read`] : []),
		...(warnings.some(({ rule }) => rule === 'page-unread')
			? ['Not all of its pages could be read']
			: []),
	];
}
