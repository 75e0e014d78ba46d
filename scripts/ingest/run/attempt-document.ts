import { failure } from '../../../src/model/problem.ts';
import type { KnownAuthority } from '../../../src/model/authority.ts';
import { nameInMessages, type DocumentTask } from '../document-task.ts';
import { convertFile } from '../ingest-document.ts';
import type { ConverterReply } from './converter-messages.ts';

/** Converts one document. What it throws is a problem of that document, and the time is taken. */
export async function attemptDocument(
	task: DocumentTask,
	authorities: readonly KnownAuthority[],
): Promise<ConverterReply> {
	const started = performance.now();
	const result = await convertFile(task, authorities).catch((error: unknown) => ({
		sha256: null,
		outcome: failure({
			rule: 'conversion-crashed',
			path: nameInMessages(task),
			message: `converting it failed: ${error instanceof Error ? error.message : String(error)}`,
		}),
	}));
	return { ...result, time: Math.round(performance.now() - started) };
}
