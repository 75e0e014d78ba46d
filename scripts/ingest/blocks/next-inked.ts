import type { SourceLine } from '../read/source-document.ts';
import { cleanSpace } from '../wording/plain-form.ts';

/** The first line after the one at `index` that has anything to see. */
export function nextInked(lines: readonly SourceLine[], index: number): SourceLine | undefined {
	for (let at = index + 1; at < lines.length; at += 1) {
		const line = lines[at];
		if (line && cleanSpace(line.text) !== '') return line;
	}
	return undefined;
}
