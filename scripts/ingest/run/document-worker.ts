import { serveTasks } from '../../pool/serve-tasks.ts';
import type { DocumentTask } from '../document-task.ts';
import type { ConverterReply, WorkerKnowledge } from './converter-messages.ts';

// The module of a worker: converts the documents that it is sent, one at a time.

serveTasks<WorkerKnowledge, DocumentTask, ConverterReply>(async ({ authorities }) => {
	const { speedUpPdfs } = await import('./speed-up-pdfs.ts');
	const { attemptDocument } = await import('./attempt-document.ts');
	// Loaded before the first document, whose time is limited.
	await import('../read/read-pdf.ts');
	speedUpPdfs();
	return (task) => attemptDocument(task, authorities);
});
