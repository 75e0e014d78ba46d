import type { KnownAuthority } from '../../../src/model/authority.ts';
import type { DocumentResult } from '../ingest-document.ts';

/** What became of a document. */
export interface ConverterReply extends DocumentResult {
	/** Milliseconds that reading and converting it took. */
	time: number;
}

/** What a worker is set up with. */
export interface WorkerKnowledge {
	authorities: readonly KnownAuthority[];
}
