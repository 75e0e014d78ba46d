import type { FindingAspect, SectionAspect } from '../../../src/model/correction.ts';
import type { SourceRange } from '../../../src/model/source-range.ts';

/** What two reports differ in. */
export type DifferenceTarget =
	/** A field of the frontmatter, its keys joined by full stops. */
	| { field: string }
	| { finding: string; of: FindingAspect }
	| { section: string; of: SectionAspect }
	/** A part that has no id, by its lines of the source. */
	| { lines: SourceRange; of: 'kind' | 'text' | 'place' | 'added' | 'withdrawn' };

/** One thing in which a stored report is not what converting its source gives. */
export interface Difference {
	target: DifferenceTarget;
	/** The lines of the source that it concerns; absent where it is the frontmatter's. */
	source?: SourceRange | undefined;
	/** 1-based line of the report's file. */
	line: number;
	/** What the report has; undefined where it has nothing. */
	found: unknown;
	/** What the conversion gives; undefined where it gives nothing. */
	given: unknown;
}

/** Where a difference is, for a message: "judgements.0.grade", "kind of p17". */
export function nameDifference({ target }: Difference): string {
	if ('field' in target) return target.field;
	const whose = 'finding' in target ? target.finding : 'section' in target ? target.section : '';
	return whose === '' && 'lines' in target
		? `the ${target.of} of what stands at ${target.lines} of the source`
		: `the ${target.of} of ${whose}`;
}

/** How much of a text stands in a message before and after the place where two part. */
const around = { before: 30, after: 60 };

/** What a report has and what the conversion gives, each cut to where they part. */
export function describeValues({ found, given }: Difference): { found: string; given: string } {
	if (typeof found !== 'string' || typeof given !== 'string')
		return { found: describe(found), given: describe(given) };
	let same = 0;
	while (same < found.length && found[same] === given[same]) same += 1;
	return { found: excerpt(found, same), given: excerpt(given, same) };
}

function describe(value: unknown): string {
	if (value === undefined) return 'nothing';
	const written = JSON.stringify(value);
	return written.length > 120 ? `${written.slice(0, 120)}…` : written;
}

function excerpt(text: string, at: number): string {
	const start = at > around.before && text.length > around.after ? at - around.before : 0;
	const end = Math.min(text.length, at + around.after);
	const cut = text.slice(start, end).replace(/\s+/gu, ' ');
	return `"${start > 0 ? '…' : ''}${cut}${end < text.length ? '…' : ''}"`;
}
