import { formatDate, formatDateRange } from '../dates/format-date.ts';
import { reportKinds } from '../model/report.ts';
import { factsOf, type KnownInspection } from '../register/line-of-time.ts';

/** What an inspection is called where text speaks of it: "Focused visit, 19 and 20 May 2021". */
export function nameMentioned(inspection: KnownInspection): string {
	const { kind, inspected, published } = factsOf(inspection);
	if (!inspected) return `${reportKinds[kind]}, published ${formatDate(published)}`;
	const { from = inspected.to, to } = inspected;
	return `${reportKinds[kind]}, ${formatDateRange({ from, to })}`;
}
