import { inspectionDay } from '../library/inspection-day.ts';
import type { LibraryReport } from '../library/library-report.ts';
import { findReturning } from './find-returning.ts';

/**
 * In which years other inspections of its authority asked for the same as a finding, oldest first, by its report and id:
 * `st-helens/2012-08-10#recommendation-1`. Findings of which none did are missing.
 */
export function findAskedAgain(reports: readonly LibraryReport[]): Map<string, string[]> {
	const ofAuthorities = Map.groupBy(reports, ({ authority }) => authority.slug);
	return new Map(
		[...ofAuthorities.values()]
			.flatMap(findReturning)
			.flatMap(({ items }) =>
				items.map(({ report, finding }): [string, string[]] => [
					`${report.id}#${finding.id}`,
					[
						...new Set(
							items
								.filter((other) => other.report !== report)
								.map((other) => inspectionDay(other.report).slice(0, 4)),
						),
					].sort(),
				]),
			),
	);
}
