import { inspectoratePage } from '../addresses/inspectorate-page.ts';
import { reportPath } from '../addresses/report-addresses.ts';
import { gradeLabels, type Grade } from '../model/grade.ts';
import { areaLabel, type JudgementArea } from '../model/judgement.ts';
import { reportKinds } from '../model/report.ts';
import { factsOf, type KnownInspection } from './line-of-time.ts';

/** What is needed of an authority to name it in a table. */
export interface JudgedAuthority {
	slug: string;
	name: string;
	region: string;
	/** Ofsted's number of it. */
	urn: string | null;
}

/** One grade that one inspection gave. */
export interface GivenJudgement {
	authority: JudgedAuthority;
	inspection: KnownInspection;
	area: JudgementArea;
	grade: Grade;
	/** The service judged, where a report judges two: "Safeguarding services". */
	service?: string;
}

/** Every judgement of the register and of held reports, the newest published first, then by name. A report's own words win. */
export function listJudgements(
	lines: readonly { authority: JudgedAuthority; inspections: readonly KnownInspection[] }[],
): GivenJudgement[] {
	return lines
		.flatMap(({ authority, inspections }) =>
			inspections.flatMap((inspection) =>
				judgementsOf(inspection).map((judged) => ({ authority, inspection, ...judged })),
			),
		)
		.sort(
			(a, b) =>
				factsOf(b.inspection).published.localeCompare(factsOf(a.inspection).published) ||
				a.authority.name.localeCompare(b.authority.name, 'en-GB'),
		);
}

/** The columns of a table of judgements, each with what it says of one. */
const columns: readonly [string, (judgement: GivenJudgement) => string][] = [
	['council', ({ authority }) => authority.name],
	['region', ({ authority }) => authority.region],
	['judgement', ({ area }) => areaLabel(area)],
	['service', ({ service }) => service ?? ''],
	['grade', ({ grade }) => gradeLabels[grade]],
	['published', ({ inspection }) => factsOf(inspection).published],
	['inspected from', ({ inspection }) => factsOf(inspection).inspected?.from ?? ''],
	['inspected to', ({ inspection }) => factsOf(inspection).inspected?.to ?? ''],
	['kind', ({ inspection }) => reportKinds[factsOf(inspection).kind]],
	['framework', ({ inspection }) => factsOf(inspection).framework],
	['held here', ({ inspection }) => (inspection.report ? 'yes' : 'no')],
];

/**
 * Judgements as a table with a row of names, for spreadsheets.
 *
 * @param locate makes an address of a path of the site
 */
export function toJudgementTable(
	judgements: readonly GivenJudgement[],
	locate: (path: string) => string,
): string[][] {
	return [
		[...columns.map(([name]) => name), 'address'],
		...judgements.map((judgement) => [
			...columns.map(([, say]) => say(judgement)),
			addressOf(judgement, locate) ?? '',
		]),
	];
}

/** Where the report of a judgement can be read: here, else where Ofsted has it or lists all of the council. */
export function addressOf(
	{ authority, inspection: { report, row } }: GivenJudgement,
	locate: (path: string) => string = (path) => path,
): string | undefined {
	if (report) return locate(reportPath(report.id));
	return row?.url ?? inspectoratePage(authority.urn);
}

function judgementsOf(
	inspection: KnownInspection,
): Pick<GivenJudgement, 'area' | 'grade' | 'service'>[] {
	const { overall, judgements } = factsOf(inspection);
	const given = judgements.map((judged) => ({
		...{ area: judged.area, grade: judged.grade },
		...('group' in judged && judged.group !== undefined && { service: judged.group }),
	}));
	return overall && given.every(({ area }) => area !== 'overall')
		? [{ area: 'overall', grade: overall }, ...given]
		: given;
}
