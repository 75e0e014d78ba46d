import { parentPort, workerData } from 'node:worker_threads';
import type { DocumentTask } from '../ingest-document.ts';
import { attemptDocument } from './attempt-document.ts';
import type { WorkerKnowledge, ConverterReply } from './converter-messages.ts';
import { speedUpPdfs } from './speed-up-pdfs.ts';

// The module of a worker thread: converts the documents that it is sent, one at a time.

speedUpPdfs();

const { authorities } = workerData as WorkerKnowledge;

parentPort?.on('message', (task: DocumentTask) => {
	void attemptDocument(task, authorities).then((reply) => {
		parentPort?.postMessage(reply, handOver(reply));
	});
});

/** The document's bytes change hands without being copied, where they have their memory to themselves. */
function handOver({ outcome }: ConverterReply): ArrayBuffer[] {
	if (!outcome.ok) return [];
	const { buffer, byteLength } = outcome.value.bytes;
	return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}
