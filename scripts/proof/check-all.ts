import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import { failure, type Outcome } from '../../src/model/problem.ts';
import { reportFile } from '../../src/library/library-files.ts';
import type { Limits } from '../cli/limits.ts';
import { inOrder } from '../pool/in-order.ts';
import { problemOfEnd } from '../pool/problem-of-end.ts';
import { startPool } from '../pool/worker-pool.ts';
import type { CheckContext, CheckedReport } from './check-report.ts';

type Checked = Outcome<CheckedReport>;

/** Reports for each process: starting one takes as long as checking several reports. */
const worthAProcess = 8;
/** Reports that each process may be ahead of the one that is handed over next. */
const ahead = 16;

/**
 * Checks reports, in as many processes as there are cores, and hands over what was found in the order of `ids`. One that
 * passes its limits is a problem of its report. `onDone` is called for each as soon as it has been checked.
 */
export async function* checkAll(
	ids: readonly string[],
	context: CheckContext,
	limits: Limits,
	onDone: (id: string) => void,
): AsyncGenerator<Checked> {
	const size = Math.min(availableParallelism(), Math.ceil(ids.length / worthAProcess));
	const pool = startPool<string, Checked>({
		script: join(import.meta.dirname, 'check-worker.ts'),
		setup: context,
		size,
		...limits,
	});
	const check = async (id: string): Promise<Checked> => {
		const attempt = await pool.run(id);
		onDone(id);
		if (attempt.kind === 'done') return attempt.reply;
		const path = relative(context.cwd, reportFile(context.library, id));
		return failure(problemOfEnd(attempt, 'checking it', path, limits));
	};
	try {
		yield* inOrder(ids, size * ahead, check);
	} finally {
		await pool.close();
	}
}
