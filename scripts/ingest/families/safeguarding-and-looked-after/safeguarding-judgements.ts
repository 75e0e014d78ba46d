import {
	findingText,
	plainText,
	type BodyNode,
	type Finding,
	type Section,
} from '../../../../src/model/body.ts';
import { parseGrade, type Grade } from '../../../../src/model/grade.ts';
import type { Judgement } from '../../../../src/model/judgement.ts';
import type { ConversionWarning } from '../../../../src/model/report.ts';
import { formatSourceRange } from '../../../../src/model/source-range.ts';
import { allFindings } from '../../../../src/model/body-parts.ts';
import { slug } from '../../wording/slug.ts';
import { findHeading, serviceOf } from './safeguarding-headings.ts';
import type { RecordRow } from './safeguarding-record.ts';

/** A section with the services (level 2) that it stands under. */
interface Graded {
	section: Section;
	service: string;
	/** The heading between the service and the section, where there is one. */
	parent?: string;
}

/**
 * The judgements of the record, and the grades of the sections that have lost theirs.
 *
 * A section's grade is the one printed beside its heading, else the record's, else what its first sentence
 * says. A row whose grade is lost takes it from its section. Where two of them differ, a warning says so.
 */
export function gradeSections(
	body: readonly BodyNode[],
	rows: readonly RecordRow[],
): { judgements: Judgement[]; warnings: ConversionWarning[] } {
	const sections = listSections(body);
	const services = new Set(sections.map(({ service }) => service));
	const isService = (label: string) => services.has(label) || serviceOf(label) !== null;
	const judgements: Judgement[] = [];
	const warnings: ConversionWarning[] = [];
	const taken = new Set<string>();
	let service = '';
	for (const row of rows) {
		if (isService(row.label)) {
			service = serviceOf(row.label) ?? row.label;
			continue;
		}
		const match = sections.find(
			(candidate) =>
				slug(candidate.service) === slug(service) &&
				slug(plainText(candidate.section.heading)) === slug(row.label),
		);
		const heading = findHeading(row.label, [service, match?.parent ?? '']);
		const area = heading?.area;
		const stated = match && area && statedGrade(match.section);
		if (area === undefined) {
			if (!heading || row.grade !== null) warnings.push(unknownLabel(row));
			continue;
		}
		if (row.grade === null && !stated) {
			warnings.push(...compare(row, match?.section, undefined));
			continue;
		}
		if (match) fillGrade(match.section, row.grade, stated);
		const grade = row.grade ?? stated?.grade;
		if (grade === undefined) continue;
		judgements.push({
			id: judgementId(row.label, service, taken),
			area,
			label: row.label,
			...(service !== '' && { group: service }),
			...(match?.parent !== undefined && { subgroup: match.parent }),
			grade,
			printed: row.printed,
			...(row.printed === null && stated && { statedIn: stated.finding.id }),
			source: formatSourceRange([...(row.lines ?? [row.line])]),
		});
		warnings.push(...compare(row, match?.section, stated));
	}
	for (const { section, service: above, parent } of sections)
		if (findHeading(plainText(section.heading), [above, parent ?? ''])?.area)
			fillGrade(section, null, statedGrade(section));
	return { judgements, warnings };
}

function listSections(body: readonly BodyNode[]): Graded[] {
	const visit = (nodes: readonly BodyNode[], path: readonly string[]): Graded[] =>
		nodes.flatMap((node) => {
			if (node.type !== 'section') return [];
			const [service, parent] = path;
			const heading = plainText(node.heading);
			// Headed "The inspection outcomes: safeguarding services" in 2009 to 2011; the record says only which services.
			const name = path.length === 0 ? (serviceOf(heading) ?? heading) : heading;
			const below = visit(node.children, [...path, name]);
			return service === undefined
				? below
				: [{ section: node, service, ...(parent !== undefined && { parent }) }, ...below];
		});
	return visit(body, []);
}

/** What the first sentence of a graded section says: "Leadership and management are good." */
function statedGrade(section: Section): { grade: Grade; finding: Finding } | undefined {
	const [finding] = allFindings(section.children);
	const isOwn = section.children.some((child) => child === finding);
	if (!finding || !isOwn) return undefined;
	const sentence = /^[^.]*\b(?:is|are) (?<grade>outstanding|good|adequate|inadequate)\s*\./iu.exec(
		findingText(finding),
	);
	const grade = parseGrade(sentence?.groups?.grade ?? '');
	return grade === null ? undefined : { grade, finding };
}

function fillGrade(
	section: Section,
	recorded: Grade | null,
	stated: { grade: Grade } | undefined,
): void {
	if (section.grade !== undefined) return;
	if (recorded !== null) Object.assign(section, { grade: recorded, gradeFrom: 'record' });
	else if (stated) Object.assign(section, { grade: stated.grade, gradeFrom: 'sentence' });
}

function compare(
	row: RecordRow,
	section: Section | undefined,
	stated: { grade: Grade; finding: Finding } | undefined,
): ConversionWarning[] {
	const source = `l${row.line}`;
	if (row.grade === null)
		return [
			{
				rule: 'grade-lost',
				source,
				message: `The row "${row.label}" has lost its grade${stated ? `; ${stated.finding.id} states it: ${stated.grade}` : ''}.`,
			},
		];
	return [section?.gradeFrom === 'printed' ? section.grade : undefined, stated?.grade]
		.filter(
			(grade, index, all) =>
				grade !== undefined && grade !== row.grade && all.indexOf(grade) === index,
		)
		.map((grade) => ({
			rule: 'grade-disagrees',
			source,
			message: `The record grades "${row.label}" ${row.grade}, its section says ${grade}.`,
		}));
}

function unknownLabel({ line, label, printed }: RecordRow): ConversionWarning {
	return {
		rule: 'grade-lost',
		source: `l${line}`,
		message: `The row "${label}" of the record is no judgement that is known${printed === null ? '' : `; its grade, ${printed}, is left out`}.`,
	};
}

function judgementId(label: string, service: string, taken: Set<string>): string {
	const short = `judgement-${slug(label)}`;
	const id = taken.has(short) ? `judgement-${slug(service)}-${slug(label)}` : short;
	taken.add(id);
	return id;
}
