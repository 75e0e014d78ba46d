import type { FrameworkId } from '../model/framework.ts';
import { factsOf, type KnownInspection } from './line-of-time.ts';

/** How a report stands among the inspections of its authority that are known here. */
export interface InTime {
	/** The newest before it that inspected the same services as a whole. */
	previous?: KnownInspection;
	/** The first after it that did. */
	next?: KnownInspection;
	/** What was inspected or visited after it and before that one, oldest first. */
	followed: KnownInspection[];
}

/**
 * Finds what stands before and after a report. Inspections of local areas for SEND are a line of their own: they judge other
 * services, and of others none counts for them.
 *
 * @param report id of the report
 * @param inspections all that are known of its authority, oldest first
 */
export function standInTime(report: string, inspections: readonly KnownInspection[]): InTime {
	const own = inspections.find((each) => each.report?.id === report);
	if (own === undefined) return { followed: [] };
	const line = inspections.filter((each) => each === own || isSend(each) === isSend(own));
	const at = line.indexOf(own);
	const previous = line.slice(0, at).findLast(isWhole);
	const after = line.slice(at + 1);
	const next = after.find(isWhole);
	return {
		...(previous && { previous }),
		...(next && { next }),
		followed: next ? after.slice(0, after.indexOf(next)) : after,
	};
}

/** What judges a part alone: its grade is not that of all services. */
const ofPart: readonly FrameworkId[] = ['lscb-review', 'looked-after-children-2013'];

/** Visits look at a part too. */
function isWhole(inspection: KnownInspection): boolean {
	const { kind, framework } = factsOf(inspection);
	if (ofPart.includes(framework)) return false;
	return kind === 'inspection' || kind === 'short-inspection' || isSend(inspection);
}

function isSend(inspection: KnownInspection): boolean {
	return factsOf(inspection).kind === 'local-area-send';
}
