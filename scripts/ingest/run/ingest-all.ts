import { join, relative } from 'node:path';
import { formatProblem, type Problem } from '../../../src/model/problem.ts';
import type { Limits } from '../../cli/limits.ts';
import { projectRoot } from '../../cli/project.ts';
import { permalinksFile } from '../../../src/library/library-files.ts';
import { readAuthorities } from '../../library/read-authorities.ts';
import { adoptReports } from './adopt-reports.ts';
import { startConverter, type Converter } from './converter.ts';
import { converterVersion } from './converter-version.ts';
import type { Entry } from './entry.ts';
import type { FoundDocument } from './find-documents.ts';
import { inOrder } from '../../pool/in-order.ts';
import type { LedgerFault } from '../../library/read-permalinks.ts';
import { openBooks, type LibraryBooks } from './library-books.ts';
import { planRun, type Plan } from './plan-run.ts';
import { startSettling, type Settling } from './settle-document.ts';
import type { StoreOptions } from './store-options.ts';

/** How a run goes about its documents. */
export interface RunOptions extends StoreOptions {
	/** How many documents are converted at once. */
	jobs: number;
	/** ISO date on which the run publishes. */
	today: string;
	/** Called when one more document is done with, with its name. */
	onDone: (name: string) => void;
	/** Called with what is wrong with the library itself. */
	onProblem: (problem: Problem) => void;
	/** What one document may take. */
	limits: Limits;
	/** What converts; by default as many processes as there are jobs. */
	start?: ((jobs: number) => Promise<Converter>) | undefined;
}

/** Documents that each job may be ahead of the one that is settled next. */
const ahead = 16;

/** The books are saved when this many milliseconds have gone by: what an interrupted run has to do again at most. */
const saveEvery = 2000;

/** Converts documents into reports of a library. The entries are in the order of the documents. */
export async function ingestAll(
	documents: readonly FoundDocument[],
	options: RunOptions,
): Promise<Entry[]> {
	const { library, check, cwd, today, onProblem } = options;
	const books = await openBooks(library, await converterVersion(), today);
	const ledger = relative(cwd, permalinksFile(library));
	for (const fault of books.faults) onProblem(faultProblem(fault, ledger));
	// What cannot be read would be lost when the ledger is written.
	if (books.faults.some(({ isHarmless }) => !isHarmless)) return [];
	// A check proves the library anew: it believes no record.
	if (check) books.record.documents = {};
	const plans = await planRun(documents, library, books, options.force);
	const toConvert = plans.filter(({ kind }) => kind === 'convert').length;
	const jobs = Math.min(options.jobs, toConvert);
	const converter = jobs > 0 ? await (options.start ?? startProcesses(options.limits))(jobs) : null;
	try {
		const entries = await settleAll(plans, converter, books, options);
		if (!check) await adoptReports(library, books);
		const saved = check ? { ok: true as const } : await books.save();
		if (!saved.ok)
			entries.push({
				file: ledger,
				status: 'failed',
				problems: saved.problems.map(formatProblem),
				time: 0,
			});
		return entries;
	} finally {
		await converter?.close();
	}
}

function faultProblem({ isHarmless, line, message, expected }: LedgerFault, path: string): Problem {
	const rule = isHarmless ? 'ledger-untidy' : 'ledger-invalid';
	return { rule, path, line, message, expected };
}

function startProcesses(limits: Limits): (jobs: number) => Promise<Converter> {
	return async (jobs) => {
		const authorities = await readAuthorities(join(projectRoot, 'content/authorities'));
		return startConverter(jobs, authorities, limits);
	};
}

async function settleAll(
	plans: readonly Plan[],
	converter: Converter | null,
	books: LibraryBooks,
	{ jobs, onDone, ...options }: RunOptions,
): Promise<Entry[]> {
	const { library, cwd, check } = options;
	const work = async (plan: Plan): Promise<Settling> => {
		const { path, listing, shown } = plan.document;
		if (plan.kind !== 'convert' || !converter) {
			onDone(shown);
			return plan as Settling;
		}
		const task = { path, library, cwd, listing, wasThere: plan.before !== null };
		const reply = await converter.convert(task);
		onDone(shown);
		return { ...plan, reply };
	};
	const settle = startSettling(options, books);
	const entries: Entry[] = [];
	let saved = performance.now();
	for await (const settling of inOrder(plans, jobs * ahead, work)) {
		entries.push(await settle(settling));
		if (check || performance.now() - saved < saveEvery) continue;
		// A failure is told at the end, if it is still one.
		await books.save();
		saved = performance.now();
	}
	return entries;
}
