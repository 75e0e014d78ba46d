import { parseSourceRange, type SourceRange } from '../model/source-range.ts';
import { siteBase } from './base.ts';
import { reportPath } from './report-addresses.ts';

/** The document as received: `/reports/st-helens/2012-08-10/source/`. */
export function sourcePath(report: string, base: string = siteBase): string {
	return `${reportPath(report, base)}source/`;
}

/** The first line of a range in the document as received: `…/source/#l412`. */
export function sourceLinePath(
	report: string,
	source: SourceRange,
	base: string = siteBase,
): string {
	const [first] = parseSourceRange(source);
	if (first === undefined) throw new Error(`not a source range: ${source}`);
	return `${sourcePath(report, base)}#l${first.from}`;
}
