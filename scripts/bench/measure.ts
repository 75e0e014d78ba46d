import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { treeMemory } from './tree-memory.ts';

/** How one run of a program went. */
export interface Measurement {
	/** Wall time in seconds. */
	seconds: number;
	/** The most memory that it held at once, in megabytes; null where the system does not tell. */
	megabytes: number | null;
	/** Its exit status. */
	status: number;
}

/** Milliseconds from one look at the memory to the next: looking is work too. */
const interval = 250;

/** Runs a Node script and measures it, with the processes that it starts. */
export async function measureScript(script: string, args: readonly string[]): Promise<Measurement> {
	const started = performance.now();
	const child = spawn(process.execPath, [script, ...args], { stdio: 'ignore' });
	let kilobytes: number | null = null;
	const timer = setInterval(() => {
		void treeMemory(child.pid ?? 0).then((now) => {
			if (now !== null) kilobytes = Math.max(kilobytes ?? 0, now);
		});
	}, interval);
	try {
		const [status] = (await once(child, 'close')) as [number | null];
		const seconds = (performance.now() - started) / 1000;
		const megabytes = kilobytes === null ? null : Math.round(kilobytes / 1024);
		return { seconds, megabytes, status: status ?? 1 };
	} finally {
		clearInterval(timer);
	}
}

/** Runs a program once for each of `inputs`, `jobs` at a time, and gives the seconds that all of it took. */
export async function measureProgram(
	program: string,
	inputs: readonly (readonly string[])[],
	jobs: number,
): Promise<number> {
	const started = performance.now();
	const waiting = inputs.values();
	await Promise.all(
		Array.from({ length: jobs }, async () => {
			for (const args of waiting)
				await new Promise<void>((settle, fail) => {
					spawn(program, args, { stdio: 'ignore' })
						.once('error', fail)
						.once('close', () => {
							settle();
						});
				});
		}),
	);
	return (performance.now() - started) / 1000;
}

/** The middle one of some numbers; NaN of none. */
export function median(numbers: readonly number[]): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	const middle = sorted.length / 2;
	return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
