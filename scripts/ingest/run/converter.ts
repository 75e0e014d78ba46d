import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import type { DocumentTask } from '../ingest-document.ts';
import type { KnownAuthority } from '../../../src/model/authority.ts';
import { startPool, type Attempt } from '../../pool/worker-pool.ts';
import { crashed, type ConverterReply, type WorkerKnowledge } from './converter-messages.ts';

/** Converts documents; several at once, if it can. */
export interface Converter {
	/** Never rejects: whatever happens is a problem of the document. */
	convert(task: DocumentTask): Promise<ConverterReply>;
	close(): Promise<void>;
}

/** Seconds that a document may take. The slowest of the national collection takes two. */
const timeLimit = 60;

/** Megabytes for what is short-lived: with fewer, threads collect rubbish oftener, and keep more of it. */
const youngMemory = 96;

/**
 * Starts a converter that works in `jobs` threads, or in this one if `jobs` is 1. Only a thread of its own can be
 * ended, so with one job a document that never ends is not given up.
 */
export async function startConverter(
	jobs: number,
	authorities: readonly KnownAuthority[],
): Promise<Converter> {
	if (jobs === 1) return convertHere(authorities);
	// With a thread for each core the optimising compiler takes time from them: a run over 90 reports is a twentieth faster
	// without it, one over 400 as fast as with it.
	setFlagsFromString('--no-opt');
	const pool = startPool<DocumentTask, ConverterReply>({
		script: join(import.meta.dirname, 'document-worker.ts'),
		workerData: { authorities } satisfies WorkerKnowledge,
		resourceLimits: { maxYoungGenerationSizeMb: youngMemory },
		size: jobs,
		timeLimit: timeLimit * 1000,
	});
	return {
		convert: async (task) => replyOf(await pool.run(task), task),
		close: () => pool.close(),
	};
}

async function convertHere(authorities: readonly KnownAuthority[]): Promise<Converter> {
	// Reading PDFs takes much code, which a run that finds all unchanged does without.
	const { attemptDocument } = await import('./attempt-document.ts');
	return {
		convert: (task) => attemptDocument(task, authorities),
		close: () => Promise.resolve(),
	};
}

function replyOf(attempt: Attempt<ConverterReply>, task: DocumentTask): ConverterReply {
	switch (attempt.kind) {
		case 'done':
			return attempt.reply;
		case 'crashed':
			return { ...crashed(task, attempt.message), time: 0 };
		case 'timed-out':
			return {
				...crashed(task, `it was not done after ${timeLimit} seconds`),
				time: timeLimit * 1000,
			};
	}
}
