import { dirname } from 'node:path';
import { success, type Outcome, type Problem } from '../../../src/model/problem.ts';
import { permalinksFile } from '../../../src/library/library-files.ts';
import { writeAtomically } from '../../library/write-atomically.ts';
import { readIfThere } from '../../../src/files/read-if-there.ts';
import { writePermalinks, type Permalinks } from '../../library/permalinks.ts';
import { readPermalinks, type LedgerFault } from '../../library/read-permalinks.ts';
import { updateSourceList } from '../../library/update-source-list.ts';
import { readRunRecord, writeRunRecord, type RunRecord } from './run-record.ts';
import { librarySourceList, readSourceList, type Listings } from '../../library/source-list.ts';

/** What a library knows of all its documents together. */
export interface LibraryBooks {
	/** Every address that it has published. */
	permalinks: Permalinks;
	/** What is wrong with the ledger as it was read. Where something would be lost by it, no run may begin. */
	faults: LedgerFault[];
	/** ISO date on which this run publishes. */
	today: string;
	/** What lists said of its documents, by the path of each in the library. */
	listings: Listings;
	/** What earlier runs made of which documents. */
	record: RunRecord;
	/**
	 * Writes what has changed since it was last written. The record comes last: it must not say that a document needs
	 * no more work before its ids are in the ledger.
	 */
	save(): Promise<Outcome<void>>;
}

/** Opens the books of a library. `version` is the converter's, `today` an ISO date. */
export async function openBooks(
	library: string,
	version: string,
	today: string,
): Promise<LibraryBooks> {
	const ledger = permalinksFile(library);
	const list = librarySourceList(library);
	const text = (await readIfThere(ledger))?.toString('utf8') ?? '';
	const { permalinks, faults } = readPermalinks(text);
	const { listings } = await readSourceList(list, library);
	const listed = (await readIfThere(list))?.toString('utf8') ?? '';
	const before = new Map(listings);
	const record = await readRunRecord(library, version);
	const write = () => ({
		ledger: writePermalinks(permalinks),
		list: updateSourceList(listed, { before, now: listings }, dirname(list)),
		record: JSON.stringify(record),
	});
	let saved = { ...write(), ledger: text, list: listed as string | null };
	return {
		permalinks,
		faults,
		today,
		listings,
		record,
		save: async () => {
			const now = write();
			const problems: Problem[] = [];
			const note = (outcome: Outcome<void>): void => {
				if (!outcome.ok) problems.push(...outcome.problems);
			};
			if (now.ledger !== saved.ledger) note(await writeAtomically(ledger, now.ledger));
			if (now.list === null) problems.push(unwritable(list));
			else if (now.list !== saved.list) note(await writeAtomically(list, now.list));
			// Where nothing became a report there is no library yet, and none is begun for a record.
			if (permalinks.size > 0 && problems.length === 0 && now.record !== saved.record)
				note(await writeRunRecord(library, record));
			if (problems.length > 0) return { ok: false, problems };
			saved = now;
			return success(undefined);
		},
	};
}

/** Nothing is written over a list in which something would be lost. */
function unwritable(path: string): Problem {
	return {
		rule: 'sources-invalid',
		path,
		message: 'the list has no room for what is known of new documents, so it was left as it is',
		expected:
			'the columns file,url,published,licence,retrieved, and cells in quotation marks that close',
	};
}
