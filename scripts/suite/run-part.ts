import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../cli/child.ts';
import type { Io } from '../cli/entry.ts';
import { siteEnvironment, type Site } from '../site/site.ts';
import { addCounts, countTests, type Counts, type TestReport } from './counts.ts';
import { parts, type PartName } from './parts.ts';

/** Runs one part of the check and prints a line about it, after all that it said if it failed. */
export async function runPart(name: PartName, site: Site, io: Io): Promise<Counts> {
	const started = performance.now();
	if (io.stdout.isTTY === true) io.stdout.write(`      ${name}`);
	let counts: Counts = { passed: 0, failed: 0 };
	let said = '';
	for (const command of parts[name].commands(site)) {
		const result =
			parts[name].tests === true ? await runTests(command, site) : await runCommand(command, site);
		counts = addCounts(counts, result.counts);
		said += result.output;
	}
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	if (io.stdout.isTTY === true) io.stdout.write('\r\u001B[K');
	if (counts.failed > 0) io.stdout.write(`${said.trimEnd()}\n`);
	const verdict = counts.failed === 0 ? 'ok  ' : 'FAIL';
	io.stdout.write(`${verdict}  ${name.padEnd(8)} ${seconds.padStart(6)} s${describe(counts)}\n`);
	return counts;
}

interface CommandResult {
	counts: Counts;
	output: string;
}

async function runCommand(command: string[], site: Site): Promise<CommandResult> {
	const { status, output } = await runChild(command, {
		output: 'keep',
		env: siteEnvironment(site),
	});
	return { counts: { passed: 0, failed: status === 0 ? 0 : 1 }, output };
}

async function runTests(command: string[], site: Site): Promise<CommandResult> {
	const folder = await mkdtemp(join(tmpdir(), 'reader-tests-'));
	try {
		const file = join(folder, 'report.json');
		const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
		const { status, output } = await runChild([...command, ...reporters], {
			output: 'keep',
			env: { ...siteEnvironment(site), READER_DIST: site.outDir, NODE_ENV: 'test' },
		});
		const report = await readFile(file, 'utf8').catch(() => null);
		const counts = countTests(report === null ? null : (JSON.parse(report) as TestReport), status);
		return { counts, output };
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

function describe({ passed, failed }: Counts): string {
	if (passed > 0) return `  ${passed} passed, ${failed} failed`;
	return failed > 1 ? `  ${failed} failed` : '';
}
