import type { ReceivedLine } from '../model/source-lines.ts';
import { linesOf, type SourceRange } from '../model/source-range.ts';
import type { PageStart } from './page-of.ts';

/**
 * On which page of its PDF each finding of a report begins: said of the first, and of each that begins on another page than
 * the one before it. None where the document has no pages.
 */
export function listPageStarts(
	findings: readonly { id: string; source: SourceRange }[],
	lines: readonly ReceivedLine[],
): PageStart[] {
	if (!lines.some(({ place }) => place)) return [];
	const starts: PageStart[] = [];
	for (const { id, source } of findings) {
		const [first] = linesOf(source).flatMap((number) => lines[number - 1]?.place ?? []);
		const page = first?.page ?? 0;
		if (page !== starts.at(-1)?.page) starts.push({ finding: id, page });
	}
	return starts;
}
