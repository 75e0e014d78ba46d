import type { Problem } from '../../src/model/problem.ts';
import type { WorkerEnd } from './worker-process.ts';

/**
 * How a worker ended, as a problem of the document that it was at.
 *
 * @param doing what the worker did: "converting it"
 * @param path how messages name the document
 */
export function problemOfEnd(
	end: WorkerEnd,
	doing: string,
	path: string,
	{ timeLimit, memoryLimit }: { timeLimit: number; memoryLimit: number },
): Problem {
	switch (end.kind) {
		case 'crashed':
			return { rule: 'conversion-crashed', path, message: `${doing} failed: ${end.message}` };
		case 'timed-out':
			return {
				rule: 'conversion-timed-out',
				path,
				message: `${doing} was not done after ${timeLimit} seconds`,
			};
		case 'out-of-memory':
			return {
				rule: 'conversion-out-of-memory',
				path,
				message: `${doing} took more than ${memoryLimit} MB of memory`,
			};
	}
}
