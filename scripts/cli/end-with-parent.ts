import { readFileSync } from 'node:fs';

/** How often it is looked for, in milliseconds. */
const interval = 500;

/** How far up npm is looked for: a script of ours may be started by another, and that by npm's shell. */
const furthest = 4;

/**
 * Ends this process, as if it had been told to, when what started it is gone. npm runs a script through a shell, and the
 * shell passes no signal on: whoever stops npm would leave a server on its port. Whoever starts the script without npm
 * may well want it to go on, so nothing is watched there.
 */
export function endWithParent(env: NodeJS.ProcessEnv = process.env): void {
	if (env['npm_lifecycle_event'] === undefined) return;
	const before = chainToNpm().join();
	setInterval(() => {
		if (chainToNpm().join() !== before) process.kill(process.pid, 'SIGTERM');
	}, interval).unref();
}

/** The processes from our parent up to npm; our parent alone where npm is none of them, or the system does not tell. */
function chainToNpm(): number[] {
	const chain = [process.ppid];
	for (const pid of chain) {
		const parent = readProcess(pid);
		if (parent === 'npm') return chain;
		if (parent === null || chain.length === furthest) break;
		chain.push(parent);
	}
	return [process.ppid];
}

/** The parent of a process, or that it is npm; null where there is neither, or no /proc to read it from. */
function readProcess(pid: number): number | 'npm' | null {
	try {
		if (/^npm\b/u.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'))) return 'npm';
		// "123 (name) S 122 …", where the name may hold anything.
		const parent = Number(/\) \S (\d+)/u.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
		return parent > 0 ? parent : null;
	} catch {
		return null;
	}
}
