import { ProblemsError } from '../../src/model/problem.ts';
import { endWithParent } from './end-with-parent.ts';
import { showVisibly } from '../../src/model/show-visibly.ts';

/** What a command touches of the world around it, so that a test can stand in for that world. */
export interface Io {
	/** Where results go. */
	stdout: Output;
	/** Where progress and problems go. */
	stderr: Output;
	/** Environment variables. */
	env: NodeJS.ProcessEnv;
	/** Absolute path of the folder that relative arguments are resolved against. */
	cwd: string;
	/** Today as an ISO date; absent where the clock says it. */
	today?: string;
}

/**
 * Today as an ISO date, by Greenwich: what stands in for it, else SOURCE_DATE_EPOCH (seconds since 1970, by which builds
 * are repeated), else the clock.
 */
export function readToday({ today, env }: Pick<Io, 'today' | 'env'>): string {
	const epoch = Number(env['SOURCE_DATE_EPOCH'] || NaN);
	const now = Number.isFinite(epoch) ? new Date(epoch * 1000) : new Date();
	return today ?? now.toISOString().slice(0, 10);
}

/** A stream to write to; a terminal says so, and how wide it is in characters. */
export type Output = NodeJS.WritableStream & { isTTY?: boolean; columns?: number };

/**
 * Runs a command if its module is the one that Node was started with, and makes its answer the exit
 * status. Importing the module, as tests do, runs nothing.
 */
export function runAsEntryPoint(
	meta: ImportMeta,
	run: (argv: string[], io: Io) => Promise<number>,
): void {
	if (!meta.main) return;
	endWithParent();
	const { argv, env, stdout, stderr } = process;
	run(argv.slice(2), { stdout, stderr, env, cwd: process.cwd() }).then(
		(status) => {
			process.exitCode = status;
		},
		(error: unknown) => {
			stderr.write(`${describeError(error).split('\n').map(showVisibly).join('\n')}\n`);
			process.exitCode = 1;
		},
	);
}

/** A fault of the program with its stack; what is wrong with a file in the words of the problem alone. */
function describeError(error: unknown): string {
	if (error instanceof ProblemsError) return error.message;
	return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
