import type { Permalinks } from '../../library/permalinks.ts';
import { stampFile, type FileStamp } from './file-stamp.ts';
import type { FoundDocument } from './find-documents.ts';
import type { PathFault } from './walk-folder.ts';
import { recall, type RecordedDocument, type RunRecord } from './run-record.ts';

/** What a run has to do for a document. */
export type Plan =
	/** Nothing: an earlier run has, and nothing has changed. */
	| { kind: 'known'; document: FoundDocument; known: RecordedDocument }
	/** Nothing: it can be no document. */
	| { kind: 'refused'; document: FoundDocument; fault: PathFault }
	/** Convert it; `before` is the file when the run began, its digest unknown; null if it was not there. */
	| { kind: 'convert'; document: FoundDocument; before: FileStamp | null };

/**
 * Decides which documents have to be converted. A report that the ledger does not hold in full is made again, so that
 * its ids get there, and one whose document hides words; so is a duplicate whose other copy is not one of this run, and
 * by force what people have corrected.
 */
export async function planRun(
	documents: readonly FoundDocument[],
	library: string,
	{ record, permalinks }: { record: RunRecord; permalinks: Permalinks },
	force: boolean,
): Promise<Plan[]> {
	const recalled = await Promise.all(
		documents.map((document) => (document.fault ? null : recall(record, library, document))),
	);
	const reports = new Set<string>();
	const plans: Plan[] = [];
	for (const [index, document] of documents.entries()) {
		const { fault } = document;
		const known = recalled[index];
		if (fault) plans.push({ kind: 'refused', document, fault });
		else if (known && holds(known, permalinks, reports, force))
			plans.push({ kind: 'known', document, known });
		else plans.push({ kind: 'convert', document, before: await stampFile(document.path, '') });
	}
	return plans;
}

function holds(
	{ document, outcome }: RecordedDocument,
	permalinks: Permalinks,
	reports: Set<string>,
	force: boolean,
): boolean {
	switch (outcome.kind) {
		case 'failure':
			return true;
		case 'duplicate':
			return reports.has(document.sha256);
		case 'report':
			// The record does not have the words that a document hides, and the run's report tells them.
			if (outcome.facts.words.hidden !== undefined) return false;
			if (force && outcome.corrected) return false;
			if (countKnown(permalinks, outcome.id) < outcome.ids) return false;
			reports.add(document.sha256);
			return true;
	}
}

/** Addresses of a report that the ledger holds in full; a ledger of 2026 has no more of them than their names. */
function countKnown(permalinks: Permalinks, report: string): number {
	return [...(permalinks.get(report)?.values() ?? [])].filter(({ words }) => words !== null).length;
}
