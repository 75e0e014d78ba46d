import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { failure, type Outcome } from '../../src/model/problem.ts';
import { reportFile } from '../../src/library/library-files.ts';
import { inOrder } from '../pool/in-order.ts';
import { startPool, type Pool } from '../pool/worker-pool.ts';
import { checkReport, type CheckContext, type CheckedReport } from './check-report.ts';

type Checked = Outcome<CheckedReport>;

/** Reports for each thread: starting one takes as long as checking several reports. */
const worthAThread = 8;
/** Reports that each thread may be ahead of the one that is handed over next. */
const ahead = 16;
/** Milliseconds that a report may take; the slowest known takes three seconds. */
const timeLimit = 60_000;

/**
 * Checks reports, in as many threads as there are cores, and hands over what was found in the order of `ids`. `onDone`
 * is called for each as soon as it has been checked.
 */
export async function* checkAll(
	ids: readonly string[],
	context: CheckContext,
	onDone: (id: string) => void,
): AsyncGenerator<Checked> {
	const size = Math.min(availableParallelism(), Math.ceil(ids.length / worthAThread));
	const pool =
		size > 1
			? startPool<string, Checked>({
					script: join(import.meta.dirname, 'check-worker.ts'),
					workerData: context,
					size,
					timeLimit,
				})
			: null;
	const check = async (id: string): Promise<Checked> => {
		const checked = await (pool ? checkInPool(id, pool, context) : checkReport(id, context));
		onDone(id);
		return checked;
	};
	try {
		yield* inOrder(ids, pool ? size * ahead : 1, check);
	} finally {
		await pool?.close();
	}
}

async function checkInPool(
	id: string,
	pool: Pool<string, Checked>,
	{ library, cwd }: CheckContext,
): Promise<Checked> {
	const attempt = await pool.run(id);
	if (attempt.kind === 'done') return attempt.reply;
	const why = attempt.kind === 'crashed' ? attempt.message : 'it was not done in time';
	return failure({
		rule: 'conversion-crashed',
		path: relative(cwd, reportFile(library, id)),
		message: `the report could not be checked: ${why}`,
	});
}
