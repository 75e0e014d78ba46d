import { join } from 'node:path';
import { failure } from '../../../src/model/problem.ts';
import type { KnownAuthority } from '../../../src/model/authority.ts';
import type { Limits } from '../../cli/limits.ts';
import { problemOfEnd } from '../../pool/problem-of-end.ts';
import { startPool } from '../../pool/worker-pool.ts';
import { nameInMessages, type DocumentTask } from '../document-task.ts';
import type { ConverterReply, WorkerKnowledge } from './converter-messages.ts';

/** Converts documents; several at once, if it can. */
export interface Converter {
	/** Never rejects: whatever happens is a problem of the document. */
	convert(task: DocumentTask): Promise<ConverterReply>;
	close(): Promise<void>;
}

/** Megabytes for half of what is short-lived: with fewer, a process collects rubbish oftener, and keeps more of it. */
const youngMemory = 32;

/** Starts a converter that works in `jobs` processes, so that one that passes its limits can be ended. */
export function startConverter(
	jobs: number,
	authorities: readonly KnownAuthority[],
	limits: Limits,
): Converter {
	const pool = startPool<DocumentTask, ConverterReply>({
		script: join(import.meta.dirname, 'document-worker.ts'),
		setup: { authorities } satisfies WorkerKnowledge,
		nodeOptions: [
			`--max-semi-space-size=${youngMemory}`,
			// With a process for each core the optimising compiler takes time from them: a run over 90 reports is a twentieth
			// faster without it, one over 400 as fast as with it.
			...(jobs > 1 ? ['--no-opt'] : []),
		],
		size: jobs,
		...limits,
	});
	return {
		convert: async (task) => {
			const attempt = await pool.run(task);
			if (attempt.kind === 'done') return attempt.reply;
			const problem = problemOfEnd(attempt, 'converting it', nameInMessages(task), limits);
			const time = attempt.kind === 'timed-out' ? limits.timeLimit * 1000 : 0;
			return { sha256: null, outcome: failure(problem), time };
		},
		close: () => pool.close(),
	};
}
