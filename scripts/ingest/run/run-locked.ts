import type { Io } from '../../cli/entry.ts';
import { formatProblem } from '../../../src/model/problem.ts';
import { clearParts } from '../../library/clear-parts.ts';
import { lockLibrary } from '../../library/lock-library.ts';

/**
 * Does work that writes to a library while no other run does, and answers its exit status. What runs that were killed
 * have left half written is cleared first.
 *
 * @param wait seconds that another run is waited for
 */
export async function runLocked(
	library: string,
	wait: number,
	{ stderr, cwd }: Pick<Io, 'stderr' | 'cwd'>,
	work: () => Promise<number>,
): Promise<number> {
	const locked = await lockLibrary(library, {
		patience: wait * 1000,
		cwd,
		onWait: (holder) => stderr.write(`Waiting: ${holder} is writing to the library.\n`),
	});
	if (!locked.ok) {
		stderr.write(`${locked.problems.map(formatProblem).join('\n')}\n`);
		return 1;
	}
	try {
		await clearParts(library);
		return await work();
	} finally {
		await locked.value.release();
	}
}
