import type { Problem } from '../../../src/model/problem.ts';
import type { PublishedReport } from '../../library/derive-states.ts';
import { permalinkAddress, type Permalinks } from '../../library/permalinks.ts';
import { wholeReport } from '../../../src/model/whole-report.ts';

/**
 * What a report that was replaced has lost of what was published: addresses that are gone, and words that are others.
 * The ledger keeps them, so that `check:content` asks for them until a correction says what became of each. Where a
 * document was replaced on purpose, the ledger takes the new one.
 *
 * @param path what messages name
 */
export function findLosses(
	permalinks: Permalinks,
	{ id: report, entries }: PublishedReport,
	{ force, path }: { force: boolean; path: string },
): Problem[] {
	const now = new Map(entries.map(({ id, words }) => [id, words]));
	return [...(permalinks.get(report) ?? [])].flatMap(([id, row]): Problem[] => {
		const words = now.get(id);
		const address = permalinkAddress(report, id);
		if (words === undefined)
			return row.state === 'published' || row.state === 'corrected'
				? [{ rule: 'id-vanished', path, message: `${address} was published and is gone` }]
				: [];
		if (id === wholeReport) {
			if (force) row.words = words;
			return [];
		}
		return row.words === null || row.words === words
			? []
			: [
					{
						rule: 'words-changed',
						path,
						message: `${address} had other words when it was published`,
					},
				];
	});
}
