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
	return `${sourcePath(report, base)}#${firstLine(source)}`;
}

/** The same as seen from the page of a finding of the report: `../source/#l412`. */
export function sourceLineFromFinding(source: SourceRange): string {
	return `../source/#${firstLine(source)}`;
}

function firstLine(source: SourceRange): string {
	const [first] = parseSourceRange(source);
	if (first === undefined) throw new Error(`not a source range: ${source}`);
	return `l${first.from}`;
}
