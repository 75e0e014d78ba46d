import { reportPath } from '../addresses/report-addresses.ts';
import { excerpt } from '../citation/excerpt.ts';
import { formatDate, formatDateRange } from '../dates/format-date.ts';
import type { FindingRecord } from '../library/finding-record.ts';
import { inspectionDay } from '../library/inspection-day.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { crosswalk, gradingFrameworks, type Counterpart } from '../model/crosswalk.ts';
import { findingKinds } from '../model/finding-kinds.ts';
import type { FindingKind } from '../model/finding.ts';
import type { Judgement } from '../model/judgement.ts';
import type {
	ComparedFinding,
	ComparedList,
	ComparedReport,
	ComparedSubject,
	ComparedTheme,
} from './compared-report.ts';

/** How many findings of a theme are shown, and how much of each: a reader opens the report for more. */
const shown = { findings: 4, characters: 160 };

/** What asks most of a council first. */
const order: readonly FindingKind[] = [
	'priority-action',
	'recommendation',
	'area-for-development',
	'strength',
	'requirement-met',
	'narrative',
];

/** What a comparison shows of a report. */
export function makeCompared(report: LibraryReport): ComparedReport {
	const { id, shortName, authority, framework, frontmatter, body } = report;
	const { inspected, published } = frontmatter;
	return {
		...{ id, name: shortName, authority: authority.name, path: reportPath(id) },
		when: `${inspected ? `${formatDateRange(inspected)}, ` : ''}published ${formatDate(published)}`,
		framework: framework.short,
		scale: framework.scale,
		subjects: listSubjects(report),
		themes: groupThemes(body.findings),
	};
}

/** All that may be compared. The latest report of an authority is the last that was made under a framework that grades. */
export function listCompared(
	reports: readonly LibraryReport[],
	themes: readonly { slug: string; name: string }[],
): ComparedList {
	const inOrder = [...reports].sort((a, b) => (inspectionDay(a) < inspectionDay(b) ? 1 : -1));
	const authorities = [...Map.groupBy(inOrder, ({ authority }) => authority.slug)].flatMap(
		([slug, own]): ComparedList['authorities'] => {
			const latest = own.find(({ framework }) => framework.scale.length > 0) ?? own[0];
			return latest ? [[slug, latest.authority.name, latest.id]] : [];
		},
	);
	return {
		reports: inOrder.map(({ id, shortName }) => [id, shortName]),
		authorities: authorities.sort(([, a], [, b]) => a.localeCompare(b, 'en-GB')),
		themes: themes.map(({ slug, name }) => [slug, name]),
	};
}

function listSubjects({ framework, frontmatter }: LibraryReport): ComparedSubject[] {
	const { judgements, overall } = frontmatter;
	const column = gradingFrameworks.find((id) => id === framework.slug);
	const label = ({ group, label: printed }: Judgement): string =>
		group === undefined ? printed : `${group}: ${printed}`;
	if (column === undefined)
		return judgements.map((judgement) => ({
			subject: judgement.label,
			grades: [{ label: label(judgement), grade: judgement.grade }],
		}));
	return crosswalk.map(({ subject, counterparts }) => {
		const counterpart = counterparts[column];
		const own = judgementsOf(counterpart, judgements);
		const grades = own.map((judgement) => ({ label: label(judgement), grade: judgement.grade }));
		if (grades.length === 0 && subject === 'Overall effectiveness' && overall)
			grades.push({ label: subject, grade: overall });
		return { subject, grades, ...(grades.length === 0 && { without: sayWithout(counterpart) }) };
	});
}

/** The judgements of a report that belong to a subject: of one service alone where the counterpart says of which. */
function judgementsOf(counterpart: Counterpart, judgements: readonly Judgement[]): Judgement[] {
	if (counterpart.kind === 'none' || counterpart.kind === 'part') return [];
	const { areas, words } = counterpart;
	const isOf = ({ group }: Judgement): boolean =>
		group !== undefined && words.toLowerCase().startsWith(`of ${group.toLowerCase()}:`);
	const own = judgements.filter(({ area }) => areas.includes(area));
	const ofService = own.filter(isOf);
	return ofService.length > 0 ? ofService : own;
}

function sayWithout(counterpart: Counterpart): string {
	if (counterpart.kind === 'part')
		return `No grade of its own: looked at within ${counterpart.words}`;
	if (counterpart.kind === 'none' && counterpart.words !== undefined)
		return `This framework gives ${counterpart.words}`;
	return counterpart.kind === 'none'
		? 'Not judged under this framework'
		: 'No grade in this report';
}

function groupThemes(findings: readonly FindingRecord[]): Record<string, ComparedTheme> {
	const byTheme = new Map<string, FindingRecord[]>();
	for (const finding of findings)
		for (const theme of finding.themes)
			byTheme.set(theme, [...(byTheme.get(theme) ?? []), finding]);
	return Object.fromEntries(
		[...byTheme].map(([slug, own]) => {
			// What speaks of the theme first of all goes before what speaks of it too.
			const strongest = [...own].sort(
				(a, b) =>
					order.indexOf(a.kind) - order.indexOf(b.kind) ||
					a.themes.indexOf(slug) - b.themes.indexOf(slug),
			);
			return [
				slug,
				{
					count: own.length,
					findings: strongest
						.slice(0, shown.findings)
						.map(({ id, label, kind, text }): ComparedFinding => [
							id,
							label,
							findingKinds[kind].label,
							excerpt(text, shown.characters),
						]),
				},
			];
		}),
	);
}
