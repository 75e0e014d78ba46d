import { gradeLabels, grades, type Grade } from '../model/grade.ts';
import { partnershipOutcomes, type PartnershipOutcome } from '../model/report.ts';
import { factsOf, type KnownInspection } from './line-of-time.ts';

/** What of an authority is needed to list it. */
export interface ListedAuthority {
	name: string;
	slug: string;
	region: string;
}

/** An authority with inspections that are known of it, oldest first. */
export interface InspectedAuthority<Authority extends ListedAuthority = ListedAuthority> {
	authority: Authority;
	inspections: KnownInspection[];
}

/** Authorities that are listed together. */
export interface InspectedGroup {
	/** "Good", "Inconsistent experiences and outcomes", "North West". */
	heading: string;
	/** The grade that they have in common, where it is one. */
	grade?: Grade;
	authorities: InspectedAuthority[];
}

/** The authorities that are known to have been inspected under a framework, each with those inspections alone. */
export function inspectedUnder<Authority extends ListedAuthority>(
	lines: readonly InspectedAuthority<Authority>[],
	framework: string,
): InspectedAuthority<Authority>[] {
	return lines
		.map(({ authority, inspections }) => ({
			authority,
			inspections: inspections.filter((known) => factsOf(known).framework === framework),
		}))
		.filter(({ inspections }) => inspections.length > 0);
}

/**
 * Groups authorities by what came of their latest inspection, the best first: its overall grade, or its outcome for a
 * partnership. Where no inspection has either, by region.
 */
export function groupInspected(inspected: readonly InspectedAuthority[]): InspectedGroup[] {
	const resultOf = ({ inspections }: InspectedAuthority): string | undefined => {
		const latest = inspections.at(-1);
		const { overall, outcome } = latest ? factsOf(latest) : {};
		return overall ? gradeLabels[overall] : outcome && partnershipOutcomes[outcome];
	};
	const hasResults = inspected.some((one) => resultOf(one) !== undefined);
	const groups = Map.groupBy(inspected, (one) =>
		hasResults ? (resultOf(one) ?? noResult) : one.authority.region,
	);
	const order = hasResults ? results : [...groups.keys()].sort();
	return order.flatMap((heading) => {
		const authorities = groups.get(heading);
		const grade = hasResults ? grades.find((id) => gradeLabels[id] === heading) : undefined;
		return authorities === undefined ? [] : [{ heading, ...(grade && { grade }), authorities }];
	});
}

const noResult = 'Without a result known here';
const results = [
	...grades.map((grade) => gradeLabels[grade]),
	...(Object.keys(partnershipOutcomes) as PartnershipOutcome[]).map(
		(outcome) => partnershipOutcomes[outcome],
	),
	noResult,
];
