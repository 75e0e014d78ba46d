import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runChild } from '../cli/child.ts';
import type { Io } from '../cli/entry.ts';
import { siteEnvironment, type Site } from '../site/site.ts';
import { addCounts, countTests, type Counts, type TestReport } from './counts.ts';
import { parts, type PartName } from './parts.ts';
import { watchTests, type TestWatch } from './watch-tests.ts';

/** How one part of the check ended. */
export interface PartResult {
	counts: Counts;
	/** All that its commands said. */
	said: string;
	/** How long it took. */
	seconds: number;
}

/** Runs one part of the check; while it tests, says how many files of tests are done. */
export async function runPart(name: PartName, site: Site, io: Io): Promise<PartResult> {
	const started = performance.now();
	let counts: Counts = { passed: 0, failed: 0 };
	let said = '';
	for (const command of parts[name].commands(site)) {
		const result =
			parts[name].tests === true
				? await runTests(command, site, watchTests(io.stderr, name))
				: await runCommand(command, site);
		counts = addCounts(counts, result.counts);
		said += result.output;
	}
	return { counts, said, seconds: (performance.now() - started) / 1000 };
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

async function runTests(command: string[], site: Site, watch: TestWatch): Promise<CommandResult> {
	const folder = await mkdtemp(join(tmpdir(), 'reader-tests-'));
	try {
		const file = join(folder, 'report.json');
		const reporters = [
			'--reporter=default',
			'--reporter=json',
			'--reporter=./scripts/suite/test-reporter.ts',
			`--outputFile.json=${file}`,
		];
		const { status, output } = await runChild([...command, ...reporters], {
			output: 'keep',
			env: { ...siteEnvironment(site), READER_DIST: site.outDir, NODE_ENV: 'test' },
			onMessage: watch.take,
		});
		const report = await readFile(file, 'utf8').catch(() => null);
		const counts = countTests(report === null ? null : (JSON.parse(report) as TestReport), status);
		return { counts, output };
	} finally {
		watch.end();
		await rm(folder, { recursive: true, force: true });
	}
}
