import {
	failure,
	formatProblem,
	success,
	type Outcome,
	type Problem,
} from '../../../src/model/problem.ts';
import type { HiddenStretch } from '../read/source-document.ts';
import type { ReportFacts } from '../report-facts.ts';
import type { ConverterReply } from './converter-messages.ts';
import type { Entry } from './entry.ts';
import { findAddress } from './find-address.ts';
import type { FoundDocument } from './find-documents.ts';
import type { LibraryBooks } from './library-books.ts';
import type { Plan } from './plan-run.ts';
import { keepDocument } from './keep-document.ts';
import { recordKey, type RecordedDocument } from './run-record.ts';
import type { StoreOptions } from './store-options.ts';

/** A planned document with what its conversion gave. */
export type Settling =
	| Exclude<Plan, { kind: 'convert' }>
	| (Extract<Plan, { kind: 'convert' }> & { reply: ConverterReply });

/** What became of a document that was put into the library. */
interface Kept {
	status: 'converted' | 'unchanged';
	/** The address that it has there. */
	id: string;
	losses: Problem[];
	/** The id of the older version that what stood there has become; null where none has. */
	replaced: string | null;
}

/** A document that asks for an address. */
interface Claim {
	document: FoundDocument;
	sha256: string;
	/** The address that it has in the library, or would get. */
	id: string;
	facts: ReportFacts;
	hidden: HiddenStretch[];
	time: number;
	/** Puts it into the library, where it is not there yet. */
	keep(): Promise<Outcome<Kept>>;
}

/**
 * Settles the documents of a run one after another, in their order: which came before, and who gets an address. The
 * first has it, however long its conversion took.
 */
export function startSettling(
	options: StoreOptions,
	books: LibraryBooks,
): (settling: Settling) => Promise<Entry> {
	const holders = new Map<string, FoundDocument>();
	const reports = new Map<string, { report: string; facts: ReportFacts }>();

	const remember = (document: FoundDocument, known: RecordedDocument): void => {
		books.record.documents[recordKey(options.library, document.path)] = known;
	};
	const duplicate = (document: FoundDocument, sha256: string, time: number): Entry => ({
		file: document.shown,
		status: 'duplicate',
		...reports.get(sha256),
		problems: [],
		time,
	});

	async function admit({ document, sha256, id, facts, hidden, time, keep }: Claim): Promise<Entry> {
		const holder = holders.get(id);
		const kept =
			holder && !options.newVersion ? failure(addressTaken(document, holder, id)) : await keep();
		if (!kept.ok) return failed(document, kept.problems, time);
		holders.set(id, document);
		reports.set(sha256, { report: kept.value.id, facts });
		const { status, losses, replaced, id: address } = kept.value;
		return {
			file: document.shown,
			status,
			report: address,
			facts,
			...(replaced !== null && { replaced }),
			...(hidden.length > 0 && { hidden }),
			problems: losses.map(formatProblem),
			time,
		};
	}

	async function settleKnown(document: FoundDocument, known: RecordedDocument): Promise<Entry> {
		remember(document, known);
		const { sha256 } = known.document;
		const { outcome } = known;
		switch (outcome.kind) {
			case 'duplicate':
				return duplicate(document, sha256, 0);
			case 'failure':
				return failed(
					document,
					outcome.problems.map((problem) => ({ ...problem, path: document.shown })),
					0,
				);
			case 'report': {
				if (reports.has(sha256)) return duplicate(document, sha256, 0);
				const { id, facts } = outcome;
				const keep = () =>
					Promise.resolve(
						success({ status: 'unchanged' as const, id, losses: [], replaced: null }),
					);
				// What is hidden is recorded nowhere: a document that hides words is converted each time.
				return admit({ document, sha256, id, facts, hidden: [], time: 0, keep });
			}
		}
	}

	async function settleConverted({
		document,
		before,
		reply: { sha256, outcome, time },
	}: Extract<Settling, { kind: 'convert' }>): Promise<Entry> {
		const stamp = before && sha256 !== null ? { ...before, sha256 } : null;
		const rememberAs = (what: RecordedDocument['outcome']): void => {
			if (stamp) remember(document, { document: stamp, listing: document.listing, outcome: what });
		};
		if (!outcome.ok) {
			rememberAs({ kind: 'failure', problems: outcome.problems.map(withoutPath) });
			return failed(document, outcome.problems, time);
		}
		const converted = outcome.value;
		if (reports.has(converted.sha256)) {
			rememberAs({ kind: 'duplicate' });
			return duplicate(document, converted.sha256, time);
		}
		const { library } = options;
		const id = await findAddress(converted, document.path, library, books.permalinks);
		const keep = async () => {
			const kept = await keepDocument(converted, id, document, options, books);
			if (!kept.ok) return kept;
			rememberAs(kept.value.record);
			return success({ ...kept.value, id: kept.value.record.id });
		};
		return admit({ document, ...converted, id, time, keep });
	}

	return async (settling) => {
		switch (settling.kind) {
			case 'refused': {
				const { document, fault } = settling;
				return failed(document, [{ ...fault, path: document.shown }], 0);
			}
			case 'known':
				return settleKnown(settling.document, settling.known);
			case 'convert':
				return settleConverted(settling);
		}
	};
}

function failed(document: FoundDocument, problems: readonly Problem[], time: number): Entry {
	return { file: document.shown, status: 'failed', problems: problems.map(formatProblem), time };
}

function addressTaken(document: FoundDocument, holder: FoundDocument, id: string): Problem {
	return {
		rule: 'address-taken',
		path: document.shown,
		message: `${holder.shown} of this run has the address ${id} already`,
	};
}

function withoutPath({ path: _, ...problem }: Problem): Omit<Problem, 'path'> {
	return problem;
}
