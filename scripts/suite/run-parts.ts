import type { Io, Output } from '../cli/entry.ts';
import type { Site } from '../site/site.ts';
import { addCounts, type Counts } from './counts.ts';
import { lanes, parts, type PartName } from './parts.ts';
import { runPart, type PartResult } from './run-part.ts';
import { tellPart } from './tell-part.ts';

/**
 * Runs parts, those of each lane one after another, and tells how each ended in the order in which they were named. A
 * failure stops only the parts that need what it should have made.
 */
export async function runParts(
	names: readonly PartName[],
	site: Site,
	io: Io,
	run: (name: PartName, site: Site, io: Io) => Promise<PartResult> = runPart,
): Promise<Counts> {
	const running = new Set<PartName>();
	const results = new Map<PartName, Promise<PartResult | null>>();
	const runNext = async (name: PartName): Promise<PartResult | null> => {
		const { needs } = parts[name];
		const needed = needs === undefined ? undefined : await results.get(needs);
		if (needed === null || (needed?.counts.failed ?? 0) > 0) return null;
		running.add(name);
		showRunning(running, io.stdout);
		const result = await run(name, site, io);
		running.delete(name);
		return result;
	};
	for (const lane of lanes) {
		let before: Promise<unknown> = Promise.resolve();
		for (const name of names.filter((part) => parts[part].lane === lane)) {
			const result = before.then(() => runNext(name));
			results.set(name, result);
			before = result;
		}
	}

	let counts: Counts = { passed: 0, failed: 0 };
	for (const name of names) {
		const result = (await results.get(name)) ?? null;
		tellPart(name, result, io.stdout);
		showRunning(running, io.stdout);
		counts = addCounts(counts, result?.counts ?? { passed: 0, failed: 1 });
	}
	return counts;
}

/** Shows on a terminal which parts are running, on a line that the next thing said takes away. */
function showRunning(running: ReadonlySet<PartName>, output: Output): void {
	if (output.isTTY !== true) return;
	output.write(`\r\u001B[K${running.size > 0 ? `      ${[...running].join(', ')}` : ''}`);
}
