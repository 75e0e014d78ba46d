import type { FindingKind } from '../model/finding.ts';

/** A section on the way from the report's title to a finding. */
interface Step {
	/** Address of the section within the report. */
	id: string;
	/** Its heading. */
	heading: string;
}

/** What of a finding tells which recommendations its mark means. */
export interface Markable {
	kind: FindingKind;
	/** The words that a reader reads. */
	text: string;
	/** The sections it stands in, from the top. */
	path: readonly Step[];
}

/**
 * The section of the recommendations that a finding is marked with. Most single inspections since 2015 end a paragraph
 * that led to a recommendation in "(Recommendation)" and do not say to which; all that its words tell is that it is one
 * of those of its part of the report, the authority's or the board's. Undefined where the finding has no such mark, or
 * no one section holds these recommendations.
 */
export function findMarkedRecommendations(
	{ text, path }: Pick<Markable, 'text' | 'path'>,
	findings: readonly Markable[],
): Step | undefined {
	if (!/\(\s*recommendations?\s*\)/iu.test(text)) return undefined;
	const paths = findings
		.filter(({ kind }) => kind === 'recommendation' || kind === 'priority-action')
		.map((finding) => finding.path);
	const nearest = Math.max(0, ...paths.map((other) => sharedSteps(other, path).length));
	const near = paths.filter((other) => sharedSteps(other, path).length === nearest);
	const [first] = near;
	const own = nearest === 0 ? near.filter((other) => other[0]?.id === first?.[0]?.id) : near;
	const shared = own.reduce(sharedSteps, first ?? []);
	return shared.length > nearest ? shared.at(-1) : undefined;
}

/** The steps that two paths begin with. */
function sharedSteps(a: readonly Step[], b: readonly Step[]): readonly Step[] {
	const end = a.findIndex(({ id }, index) => b[index]?.id !== id);
	return end < 0 ? a : a.slice(0, end);
}
