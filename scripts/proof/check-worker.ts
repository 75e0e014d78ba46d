import { parentPort, workerData } from 'node:worker_threads';
import { speedUpPdfs } from '../ingest/run/speed-up-pdfs.ts';
import { checkReport, type CheckContext } from './check-report.ts';

// The module of a worker thread: checks the reports whose ids it is sent, one at a time.

speedUpPdfs();

parentPort?.on('message', (id: string) => {
	void checkReport(id, workerData as CheckContext).then((checked) => {
		parentPort?.postMessage(checked);
	});
});
