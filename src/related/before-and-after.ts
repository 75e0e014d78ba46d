import type { LibraryReport } from '../library/library-report.ts';
import type { RelatedPlace, RelatedTo } from './relate-library.ts';

/** What a council's inspections before and after said like the findings of a report, by the ids of those that have some. */
export function findBeforeAndAfter(
	{ id, body }: Pick<LibraryReport, 'id' | 'body'>,
	relatedTo: RelatedTo,
): Map<string, RelatedPlace[]> {
	return new Map(
		body.findings.flatMap((finding): [string, RelatedPlace[]][] => {
			const own = relatedTo(id, finding).filter(({ side }) => side !== 'elsewhere');
			return own.length > 0 ? [[finding.id, own]] : [];
		}),
	);
}
