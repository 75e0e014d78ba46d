import { showVisibly } from '../../src/model/show-visibly.ts';
import type { Output } from './entry.ts';

/** Shows how far a long task is: a bar on a terminal, a plain line at each tenth elsewhere. */
export interface Progress {
	/** One more of the total is done. */
	step: (name: string) => void;
	/** Removes the bar, so that the next output starts on a clean line. */
	end: () => void;
}

/** Nothing is shown before this time, in milliseconds: a task that is over by then needs no bar. */
const patience = 2000;

/** Starts a progress display for `total` things; `now` gives the time in milliseconds. */
export function startProgress(
	output: Output,
	label: string,
	total: number,
	now: () => number = performance.now.bind(performance),
): Progress {
	const started = now();
	let done = 0;
	let drawn = false;
	let tenths = 0;
	return {
		step: (name) => {
			done += 1;
			if (now() - started < patience) return;
			if (output.isTTY === true) {
				drawn = true;
				output.write(`\r\u001B[K${drawBar(label, done, total, name, output.columns ?? 80)}`);
				return;
			}
			const reached = Math.floor((done * 10) / total);
			if (reached > tenths) output.write(`${label}: ${done} of ${total}\n`);
			tenths = reached;
		},
		end: () => {
			if (drawn) output.write('\r\u001B[K');
			drawn = false;
		},
	};
}

function drawBar(
	label: string,
	done: number,
	total: number,
	name: string,
	columns: number,
): string {
	const width = 20;
	const full = Math.round((done * width) / total);
	const bar = '█'.repeat(full) + '░'.repeat(width - full);
	return `${label} ${bar} ${done} of ${total} ${showVisibly(name)}`.slice(0, columns - 1);
}
