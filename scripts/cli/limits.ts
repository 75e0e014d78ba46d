import { showVisibly } from '../../src/model/show-visibly.ts';
import type { Io } from './entry.ts';

/** What one document may take before the work on it is ended. */
export interface Limits {
	/** Seconds. */
	timeLimit: number;
	/** Megabytes (2^20 bytes) of the process that works on it. */
	memoryLimit: number;
}

/** The least memory that can be asked for: a process that has done nothing yet holds half of it. */
const leastMemory = 256;

/**
 * The slowest document of the national collection takes two seconds, and the largest takes 340 MB. A busy or small machine
 * may take ten times as long.
 */
export const limitOptions = {
	'time-limit': { type: 'string', default: '60' },
	'memory-limit': { type: 'string', default: '1000' },
} as const;

/** The options as `--help` explains them. */
export const limitHelp: readonly string[] = [
	'  --time-limit SECONDS  the work on a document is ended when it takes longer (60)',
	'  --memory-limit MB     the work on a document is ended when it takes more memory (1000)',
];

/** Reads the limits that were given. Says what is wrong with them and gives null where they are none. */
export function readLimits(
	values: Record<keyof typeof limitOptions, string>,
	io: Pick<Io, 'stderr'>,
): Limits | null {
	const timeLimit = readCount(values['time-limit']);
	const memoryLimit = readCount(values['memory-limit']);
	if (timeLimit === null || timeLimit < 1) {
		io.stderr.write(
			`--time-limit ${showVisibly(values['time-limit'])} is no time. Give a whole number of seconds from 1 to ${most}.\n`,
		);
		return null;
	}
	if (memoryLimit === null || memoryLimit < leastMemory) {
		io.stderr.write(
			`--memory-limit ${showVisibly(values['memory-limit'])} is no memory to work with. Give a whole number of megabytes from ${leastMemory} to ${most}.\n`,
		);
		return null;
	}
	return { timeLimit, memoryLimit };
}

/** Eleven days, or nearly a terabyte. */
const most = 999_999;

function readCount(text: string): number | null {
	return /^\d{1,6}$/u.test(text) ? Number(text) : null;
}
