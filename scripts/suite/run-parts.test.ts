import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { partNames, parts, type PartName } from './parts.ts';
import type { PartResult } from './run-part.ts';
import { runParts } from './run-parts.ts';

const site = { library: '/library', outDir: '/dist', base: '/' };

/** Runs parts of which some fail; answers what ran, in the order of beginning, and what was said. */
async function tryParts(names: readonly PartName[], failing: readonly PartName[] = []) {
	const stdout = new PassThrough({ encoding: 'utf8' });
	const io = { stdout, stderr: new PassThrough(), env: {}, cwd: '/' };
	const begun: PartName[] = [];
	const runPart = async (name: PartName): Promise<PartResult> => {
		begun.push(name);
		await Promise.resolve();
		const failed = failing.includes(name) ? 1 : 0;
		return { counts: { passed: 2, failed }, said: `words of ${name}`, seconds: 1 };
	};
	const counts = await runParts(names, site, io, runPart);
	return { begun, counts, said: ((stdout.read() as string | null) ?? '').trimEnd().split('\n') };
}

test('runs every part once, each after the one before it in its lane, and adds up the counts', async () => {
	const { begun, counts } = await tryParts(partNames);
	expect(begun.toSorted()).toEqual([...partNames].sort());
	for (const lane of ['sources', 'tests'])
		expect(begun.filter((name) => parts[name].lane === lane)).toEqual(
			partNames.filter((name) => parts[name].lane === lane),
		);
	expect(begun.indexOf('site')).toBeGreaterThan(begun.indexOf('build'));
	expect(counts).toEqual({ passed: 2 * partNames.length, failed: 0 });
});

test('tells how parts ended in the order in which they were named', async () => {
	const { begun, said } = await tryParts(partNames);
	expect(begun.slice(0, 2)).toEqual(['format', 'unit']);
	expect(said.map((line) => line.split(/\s+/u)[1])).toEqual([...partNames]);
});

test('says what a part said only where it failed, and goes on', async () => {
	const { said, counts } = await tryParts(['lint', 'types'], ['lint']);
	expect(said).toEqual([
		'words of lint',
		'FAIL  lint        1.0 s  2 passed, 1 failed',
		'ok    types       1.0 s  2 passed, 0 failed',
	]);
	expect(counts).toEqual({ passed: 4, failed: 1 });
});

test('does not run a part that needs what a failed one should have made, and counts it as failed', async () => {
	const { begun, said, counts } = await tryParts(['build', 'site'], ['build']);
	expect(begun).toEqual(['build']);
	expect(said.at(-1)).toBe('FAIL  site     not run, because build failed');
	expect(counts.failed).toBe(2);
});
