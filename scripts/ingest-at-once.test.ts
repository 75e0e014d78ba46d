import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkHere as check, ingestHere as run } from './fixtures/commands-here.ts';
import { runChild } from './cli/child.ts';
import { goldenSource } from './ingest/fixtures/golden-source.ts';
import { makeTestFolder } from './ingest/fixtures/run-command.ts';

const letter = goldenSource('unannounced-letter');

test('two runs at once, each of its own documents, lose nothing of each other', async () => {
	const folder = makeTestFolder();
	for (let day = 1; day <= 8; day += 1)
		await folder.write(
			`${day % 2 === 0 ? 'even' : 'odd'}/${day}.txt`,
			letter.replaceAll('4 May 2010', `${day} May 2010`),
		);
	const library = join(folder.path, 'lib');
	const runs = await Promise.all(
		['even', 'odd'].map((name) =>
			runChild(['scripts/ingest.ts', join(folder.path, name), '--library', library], {
				output: 'keep',
			}),
		),
	);
	for (const { status, output } of runs) {
		expect(output).toContain('4 of 4 documents are reports of the library.');
		expect(status).toBe(0);
	}
	const ledger = await readFile(join(library, 'permalinks.tsv'), 'utf8');
	expect(ledger.match(/\t\.\t/gu)).toHaveLength(8);
	// The ledger is of today, as the processes know it.
	expect(
		await runChild(['scripts/check-content.ts', '--library', library], { output: 'keep' }),
	).toMatchObject({ status: 0 });
});

test('says who has the library where it does not wait', async () => {
	const folder = makeTestFolder();
	await folder.write('in/letter.txt', letter);
	const lock = JSON.stringify({ pid: process.pid, host: 'elsewhere', since: 'noon', token: 'a' });
	await folder.write('lib/.ingest.lock', lock);
	expect(await folder.run(run, 'in', '--library', 'lib', '--wait', '0')).toEqual({
		status: 1,
		stdout: '',
		stderr: `lib/.ingest.lock library-busy - process ${process.pid} of the machine elsewhere, since noon, is writing to the library. Expected it to end; if nothing runs there any more, delete this file. Fix: Wait until it has ended, then run again; --wait SECONDS waits longer.\n`,
	});
	// A check writes nothing, so it need not wait.
	expect((await folder.run(run, 'in', '--library', 'lib', '--check')).stdout).toContain('failed');
});

test('records the reports of a run that was killed before it wrote the ledger', async () => {
	const folder = makeTestFolder();
	await folder.write('in/letter.txt', letter);
	await folder.run(run, 'in', '--library', 'lib', '--jobs', '1');
	const ledger = await readFile(join(folder.path, 'lib/permalinks.tsv'), 'utf8');
	const other = makeTestFolder();
	for (const file of ['reports/knowsley/2010-05-04.mdx', 'sources/knowsley/2010-05-04.txt'])
		await other.write(`lib/${file}`, await readFile(join(folder.path, 'lib', file)));
	await other.write('in/visit.txt', goldenSource('monitoring-letter'));
	await other.run(run, 'in', '--library', 'lib', '--jobs', '1');
	expect(await readFile(join(other.path, 'lib/permalinks.tsv'), 'utf8')).toContain(
		ledger.split('\n').slice(1).join('\n'),
	);
	expect(await other.run(check, '--library', 'lib')).toMatchObject({ status: 0 });
});
