import type { Judgement } from '../../model/judgement.ts';

/** Judgements that stand under the same headings of a report's table. */
export interface JudgementGroup<Row> {
	/** The headings over them: "Safeguarding services: Safeguarding outcomes"; empty where there is none. */
	heading: string;
	judgements: Row[];
}

/** Parts a table of judgements at its headings, keeping its order. */
export function groupJudgements<Row extends Partial<Pick<Judgement, 'group' | 'subgroup'>>>(
	judgements: readonly Row[],
): JudgementGroup<Row>[] {
	const groups: JudgementGroup<Row>[] = [];
	for (const judgement of judgements) {
		const heading = [judgement.group, judgement.subgroup].filter(Boolean).join(': ');
		const last = groups.at(-1);
		if (last?.heading === heading) last.judgements.push(judgement);
		else groups.push({ heading, judgements: [judgement] });
	}
	return groups;
}
