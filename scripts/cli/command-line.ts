import { parseArgs, type ParseArgsConfig } from 'node:util';
import { showVisibly } from '../../src/model/show-visibly.ts';
import type { Io } from './entry.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What a command accepts, and how it introduces itself. */
export interface Command<O extends Options> {
	/** How it is called: `npm run build -- [options]`. */
	usage: string;
	/** What it does and what its options mean, as `--help` prints it. */
	about: string;
	/** A call that works as it stands. */
	example: string;
	/** Its options, as `parseArgs` of Node takes them. `--help` is always there. */
	options: O;
	/** Whether it takes files or folders. */
	takesFiles?: boolean;
}

/** Arguments read, or an exit status where the command has nothing more to do. */
export type CommandLine<O extends Options> =
	{ kind: 'run'; values: Values<O>; files: string[] } | { kind: 'done'; status: number };

type Values<O extends Options> = ReturnType<
	typeof parseArgs<{ options: O; strict: true; allowPositionals: true }>
>['values'];

/** Reads a command's arguments. Prints the help where it is asked for, and the fault where there is one. */
export function readCommandLine<const O extends Options>(
	command: Command<O>,
	argv: readonly string[],
	io: Io,
): CommandLine<O> {
	if (argv.includes('--help') || argv.includes('-h')) {
		io.stdout.write(`${command.usage}\n\n${command.about}\n\nExample: ${command.example}\n`);
		return { kind: 'done', status: 0 };
	}
	try {
		const { values, positionals } = parseArgs({
			args: [...argv],
			options: command.options,
			strict: true,
			allowPositionals: true,
		});
		const [unexpected] = positionals;
		if (unexpected !== undefined && command.takesFiles !== true)
			throw new TypeError(`Unexpected argument '${unexpected}'. This command takes no files`);
		return { kind: 'run', values, files: positionals };
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		io.stderr.write(`${showVisibly(error.message)}.\n\n${command.usage}\n`);
		return { kind: 'done', status: 2 };
	}
}
