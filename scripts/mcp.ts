import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openDatabase } from '../src/data/ask/open-database.ts';
import { dataFiles } from '../src/data/files/dataset-files.ts';
import { showVisibly } from '../src/model/show-visibly.ts';
import { readCommandLine } from './cli/command-line.ts';
import { runAsEntryPoint, type Io } from './cli/entry.ts';
import { projectRoot, readOwnPackage } from './cli/project.ts';
import { makeServer } from './mcp/make-server.ts';

/** Serves the data of a built site to assistants, until they close the connection. */
export async function run(argv: string[], io: Io): Promise<number> {
	const line = readCommandLine(
		{
			usage: 'npm run --silent mcp -- [--outDir DIR]',
			about: [
				'Answers assistants by the Model Context Protocol, on standard input and output, from the data of a built site.',
				'It only reads. Give an assistant this command; without --silent npm writes lines that are no part of the protocol.',
				'',
				'  --outDir DIR  the built site (dist)',
			].join('\n'),
			example: 'npm run --silent mcp',
			options: { outDir: { type: 'string' } },
		},
		argv,
		io,
	);
	if (line.kind === 'done') return line.status;
	const { outDir } = line.values;
	const site = outDir === undefined ? join(projectRoot, 'dist') : resolve(io.cwd, outDir);
	if (!existsSync(join(site, 'data', dataFiles.sqliteZip))) {
		io.stderr.write(`${showVisibly(site)} has no data. Build the site first: npm run build.\n`);
		return 1;
	}
	const { database, close } = await openDatabase(site);
	const server = makeServer(database, readOwnPackage());
	const closed = new Promise<void>((done) => {
		server.server.onclose = done;
		process.stdin.once('end', done);
	});
	await server.connect(new StdioServerTransport());
	await closed;
	await close();
	return 0;
}

runAsEntryPoint(import.meta, run);
