import { resolve } from 'node:path';
import { showVisibly } from '../src/model/show-visibly.ts';
import { formatCount } from '../src/words/count-of.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { projectRoot } from './cli/project.ts';
import { compressSite } from './site/compress-site.ts';

/** Packs the files of a built site for servers that send packed files as they are. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run compress -- [--outDir DIR]',
			about: [
				'Puts beside each text file of a built site the same packed with gzip and Brotli, for servers that send packed',
				'files as they are: nginx and Caddy, as `npm run host-config` tells them. A file that is packed already is not packed again.',
				'',
				'  --outDir DIR  where the site is (dist)',
			].join('\n'),
			example: 'npm run compress -- --outDir dist',
			options: { outDir: { type: 'string' } },
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const { outDir } = line.values;
	const folder = resolve(outDir === undefined ? projectRoot : io.cwd, outDir ?? 'dist');
	const done = await compressSite(folder);
	if (done === null) {
		io.stderr.write(
			`There is no built site in ${showVisibly(folder)}. Build it first: npm run build\n`,
		);
		return 1;
	}
	const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1);
	io.stdout.write(
		`Packed ${formatCount(done.files)} files: ${megabytes(done.before)} MB, ${megabytes(done.gzip)} MB with gzip, ${megabytes(done.brotli)} MB with Brotli.\n`,
	);
	return 0;
}

runAsEntryPoint(import.meta, run);
