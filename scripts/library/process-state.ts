import { readFileSync } from 'node:fs';

/**
 * Whether a process of this machine is running. `birth` tells it from another that was given the same number since; null
 * where the system does not say it.
 */
export function isRunning(pid: number, birth: string | null): boolean {
	try {
		process.kill(pid, 0);
	} catch (error) {
		// A process of another user may not be asked, but is there.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
	}
	const state = readState(pid);
	if (state === null) return true;
	return state.letter !== 'Z' && (birth === null || state.birth === birth);
}

/** When a process began, in the system's own measure; null where it does not say. */
export function birthOf(pid: number): string | null {
	return readState(pid)?.birth ?? null;
}

/** What Linux says of a process: its state, `Z` where it has ended and nobody has asked how, and when it began. */
function readState(pid: number): { letter: string; birth: string } | null {
	try {
		// The name of the program stands in brackets and may hold anything; what follows is counted from its end.
		const fields = readFileSync(`/proc/${pid}/stat`, 'latin1').split(') ').at(-1)?.split(' ');
		const [letter, birth] = [fields?.[0], fields?.[19]];
		return letter === undefined || birth === undefined ? null : { letter, birth };
	} catch {
		return null;
	}
}
