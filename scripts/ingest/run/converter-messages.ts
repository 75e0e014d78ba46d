import { relative } from 'node:path';
import { failure } from '../../../src/model/problem.ts';
import type { DocumentResult, DocumentTask } from '../ingest-document.ts';
import type { KnownAuthority } from '../../../src/model/authority.ts';

/** What became of a document. */
export interface ConverterReply extends DocumentResult {
	/** Milliseconds that reading and converting it took. */
	time: number;
}

/** The problem of a document on which the converter failed, though the fault is the converter's own. */
export function crashed({ path, cwd }: DocumentTask, message: string): DocumentResult {
	return {
		sha256: null,
		outcome: failure({
			rule: 'conversion-crashed',
			path: relative(cwd, path),
			message: `the converter failed on this document: ${message}`,
		}),
	};
}

/** What a worker is given when it starts. */
export interface WorkerKnowledge {
	authorities: readonly KnownAuthority[];
}
