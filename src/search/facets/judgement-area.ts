import type { FindingRecord } from '../../library/finding-record.ts';
import type { Judgement, JudgementArea } from '../../model/judgement.ts';

/**
 * What the finding's part of the report was judged on: the area of the nearest section around it that is about a
 * judgement, as the converter read its heading. A section of an area that the report does not judge is passed over.
 *
 * @returns undefined where no section around it is that of a judgement
 */
export function findJudgementArea(
	{ path }: Pick<FindingRecord, 'path'>,
	judgements: readonly Pick<Judgement, 'area'>[],
): JudgementArea | undefined {
	const judged = new Set(judgements.map(({ area }) => area));
	return path.findLast(({ area }) => area !== undefined && judged.has(area))?.area;
}
