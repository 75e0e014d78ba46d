import { showVisibly } from '../src/model/show-visibly.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { describeCounts } from './suite/counts.ts';
import { isPartName, partNames, parts } from './suite/parts.ts';
import { runParts } from './suite/run-parts.ts';
import { siteFromOptions } from './site/site-from-options.ts';
import { siteOptions } from './site/site.ts';

/** Runs the project's checks, all of them or those named, and counts what passed. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run check -- [parts] [--library DIR] [--outDir DIR]',
			about: [
				'Runs every check, or only the parts named, and ends with the number that passed and failed.',
				'',
				...partNames.map((name) => `  ${name.padEnd(8)} ${parts[name].about}`),
				'',
				'  --library DIR  the library whose reports are checked and built (content)',
				'  --outDir DIR   where the site is built (dist)',
			].join('\n'),
			example: 'npm run check -- format lint types',
			options: siteOptions,
			takesFiles: true,
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;

	const unknown = line.files.filter((name) => !isPartName(name));
	if (unknown.length > 0) {
		io.stderr.write(
			`No such part: ${showVisibly(unknown.join(', '))}. Parts: ${partNames.join(', ')}.\n`,
		);
		return 2;
	}
	const chosen = line.files.length > 0 ? line.files.filter(isPartName) : partNames;
	const site = siteFromOptions(line.values, io);
	if (site === null) return 2;
	const counts = await runParts(chosen, site, io);
	io.stdout.write(`${describeCounts(counts)}\n`);
	return counts.failed === 0 ? 0 : 1;
}

runAsEntryPoint(import.meta, run);
