import type { Output } from '../cli/entry.ts';
import { parts, type PartName } from './parts.ts';
import type { PartResult } from './run-part.ts';

/** Prints a line about a part, after all that it said if it failed; `null` where it could not be run. */
export function tellPart(name: PartName, result: PartResult | null, output: Output): void {
	if (output.isTTY === true) output.write('\r\u001B[K');
	if (result === null) {
		const { needs = 'another part' } = parts[name];
		output.write(`FAIL  ${name.padEnd(8)} not run, because ${needs} failed\n`);
		return;
	}
	const { counts, said, seconds } = result;
	if (counts.failed > 0) output.write(`${said.trimEnd()}\n`);
	const verdict = counts.failed === 0 ? 'ok  ' : 'FAIL';
	const time = `${seconds.toFixed(1).padStart(6)} s`;
	output.write(`${verdict}  ${name.padEnd(8)} ${time}${describe(result)}\n`);
}

function describe({ counts: { passed, failed } }: PartResult): string {
	if (passed > 0) return `  ${passed} passed, ${failed} failed`;
	return failed > 1 ? `  ${failed} failed` : '';
}
