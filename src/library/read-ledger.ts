import { permalinksFile } from './library-files.ts';
import { readIfThere } from '../files/read-if-there.ts';
import { wholeReport } from '../model/whole-report.ts';

/** An address that a report has published, as the ledger of its library has it. */
export interface LedgerRow {
	/** The id of the finding or judgement; `wholeReport` for the report itself. */
	id: string;
	/** ISO date of its first publication; null where the ledger does not say. */
	published: string | null;
}

/** What a ledger says of each report, by the report's id. */
export type Ledger = ReadonlyMap<string, readonly LedgerRow[]>;

/**
 * The ledger of a library; empty where it has none. `npm run check:content` holds it to its form: what is no row of it is
 * passed over here.
 */
export async function readLedger(library: string): Promise<Ledger> {
	const bytes = await readIfThere(permalinksFile(library));
	return parseLedger(bytes?.toString('utf8') ?? '');
}

/** The same of its text. */
export function parseLedger(text: string): Ledger {
	const rows = new Map<string, LedgerRow[]>();
	for (const line of text.split(/\r?\n/u)) {
		const [report = '', id, , , , published] = line.split('\t');
		if (!report.includes('/') || id === undefined) continue;
		const day = published !== undefined && /^\d{4}-\d\d-\d\d$/u.test(published) ? published : null;
		rows.set(report, [...(rows.get(report) ?? []), { id, published: day }]);
	}
	return rows;
}

/** The day on which a report, or an older version of one, was first published here; null where the ledger does not say. */
export function dayPublished(ledger: Ledger, report: string): string | null {
	return ledger.get(report)?.find(({ id }) => id === wholeReport)?.published ?? null;
}
