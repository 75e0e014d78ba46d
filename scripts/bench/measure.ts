import { spawn } from 'node:child_process';

/** How one run of a program went. */
export interface Measurement {
	/** Wall time in seconds. */
	seconds: number;
	/** The most memory that it held at once, in megabytes; null where the program did not say. */
	megabytes: number | null;
	/** Its exit status. */
	status: number;
}

/**
 * Runs a Node script and measures it. The script's own process tells the memory of all its threads at its end, on a
 * channel of its own.
 */
export function measureScript(script: string, args: readonly string[]): Promise<Measurement> {
	const started = performance.now();
	return new Promise((settle, fail) => {
		const child = spawn(
			process.execPath,
			['--import', new URL('./report-memory.ts', import.meta.url).href, script, ...args],
			{ stdio: ['ignore', 'ignore', 'ignore', 'ipc'] },
		);
		let megabytes: number | null = null;
		child.on('message', (kilobytes: number) => {
			megabytes = Math.round(kilobytes / 1024);
		});
		child.once('error', fail);
		child.once('close', (status) => {
			settle({ seconds: (performance.now() - started) / 1000, megabytes, status: status ?? 1 });
		});
	});
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
