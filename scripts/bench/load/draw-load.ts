import { median } from '../measure.ts';
import type { Answers } from './load-with-wrk.ts';

/** What was measured of one thing that a server was asked for, a round each. */
export interface Measured {
	/** `nginx`, `caddy`. */
	server: string;
	/** `this site`, `Starlight`. */
	site: string;
	/** `A report`. */
	asked: string;
	/** How many files that is. */
	files: number;
	rounds: readonly Answers[];
}

/** Rows of a table, its heads first: medians of the rounds, errors of all of them together. */
export function drawLoad(measured: readonly Measured[]): string[][] {
	return [
		[
			'Server',
			'What',
			'Site',
			'Files',
			'Answers a second',
			'KB an answer',
			'MB a second',
			'ms, median',
			'ms, 99 %',
			'Errors',
		],
		...measured.map(({ server, site, asked, files, rounds }) => {
			const middle = (of: (answers: Answers) => number): number => median(rounds.map(of));
			return [
				server,
				asked,
				site,
				String(files),
				Math.round(middle(({ perSecond }) => perSecond)).toLocaleString('en-GB'),
				(middle(({ bytes }) => bytes) / 1000).toFixed(1),
				(middle(({ perSecond, bytes }) => perSecond * bytes) / 1e6).toFixed(1),
				middle(({ p50 }) => p50).toFixed(1),
				middle(({ p99 }) => p99).toFixed(1),
				String(rounds.reduce((sum, { errors }) => sum + errors, 0)),
			];
		}),
	];
}
