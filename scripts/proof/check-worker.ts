import type { Outcome } from '../../src/model/problem.ts';
import { serveTasks } from '../pool/serve-tasks.ts';
import type { CheckContext, CheckedReport } from './check-report.ts';

// The module of a worker: checks the reports whose ids it is sent, one at a time.

serveTasks<CheckContext, string, Outcome<CheckedReport>>(async (context) => {
	const { speedUpPdfs } = await import('../ingest/run/speed-up-pdfs.ts');
	const { checkReport } = await import('./check-report.ts');
	speedUpPdfs();
	return (id) => checkReport(id, context);
});
