import type { ReportKind } from '../model/report.ts';
import { factsOf, type KnownInspection } from '../register/line-of-time.ts';
import type { NamedPeriod } from './find-dates.ts';
import { fitsKind, isWholeSince, readKind } from './fits-kind.ts';
import type { Mention, MentionKind } from './mention.ts';

/** Which inspection a mention means. */
export type Meaning =
	/** The one that is known by the line of time; its report may be held or not. */
	| { is: 'known'; inspection: KnownInspection }
	/** One that only the text names; `when` is the date that it or its report gives. */
	| { is: 'unknown'; when?: NamedPeriod }
	/** Nobody can tell here: one of these, or one that the line of time lacks. */
	| { is: 'ambiguous'; among: KnownInspection[]; why: string }
	/** None: the inspection that the report itself is of, or a date to come. */
	| { is: 'none' };

/** A report that speaks of other inspections, among all that is known of its authority. */
export interface SpeakingReport {
	kind: ReportKind;
	/** Its first and last day on site, or that of publication. */
	from: string;
	to: string;
	/** Its own place on the line of time. */
	own: KnownInspection;
	/** What is known of the authority's inspections, oldest first. */
	line: readonly KnownInspection[];
	/** Which monitoring visit it is since the inspection, where it says so. */
	visitNumber?: number | undefined;
}

/** Which inspection a mention with a date means. What is told by day, month or year is the inspection, not its report. */
export function resolveDated(mention: Mention, when: NamedPeriod, report: SpeakingReport): Meaning {
	const kind = readKind(mention.kind, report.kind);
	const isOwn = spanOf(report.own) && overlaps(when, { from: report.from, to: report.to });
	if (when.from > report.to) return { is: 'none' };
	const mayBeOwn = kind === 'visit' || kind === 'inspection' || fitsKind(kind, factsOf(report.own));
	if (isOwn && (when.precision === 'day' || (mention.points !== 'last' && mayBeOwn)))
		return { is: 'none' };
	const before = report.line.filter((known) => known !== report.own && known.day < report.from);
	const then = mention.isPublication
		? before.filter((known) => isWithin(factsOf(known).published, when))
		: before.filter((known) => overlaps(spanOf(known), when));
	const fitting = then.filter((known) => fitsKind(kind, factsOf(known)));
	const [one, ...more] = fitting;
	if (one && more.length > 0)
		return { is: 'ambiguous', among: fitting, why: 'more than one inspection was then' };
	if (one && (when.precision !== 'year' || isWholeSince(kind, when.from)))
		return { is: 'known', inspection: one };
	if (one) return { is: 'ambiguous', among: fitting, why: `${lacking} of that year` };
	const published = before.filter(
		(known) => isWithin(factsOf(known).published, when) && fitsKind(kind, factsOf(known)),
	);
	const [reported, ...others] = published;
	// A day on which a report of the kind was published, and nobody inspected, means no other either.
	if (
		reported &&
		others.length === 0 &&
		(when.precision === 'day' || isLast(reported, mention, report))
	)
		return { is: 'known', inspection: reported };
	if (reported)
		return {
			is: 'ambiguous',
			among: published,
			why: 'a report was published then, of an inspection before',
		};
	if ((kind === 'inspection' || kind === 'visit') && then.length > 0)
		return { is: 'ambiguous', among: then, why: 'what is known of that time is of another kind' };
	return { is: 'unknown', when };
}

/** Whether what was published at a date is also the last inspection, and the text calls it that: then it means no other. */
function isLast(inspection: KnownInspection, mention: Mention, report: SpeakingReport): boolean {
	const last = mention.points === 'last' ? resolveLast(mention, report) : undefined;
	return last?.is === 'known' && last.inspection === inspection;
}

const lacking = 'others may be missing here';

/** Which inspection "the last" means: that of the latest days on site before the report's own. */
export function resolveLast(mention: Mention, report: SpeakingReport): Meaning {
	const kind = readKind(mention.kind, report.kind);
	const before = report.line.filter((known) => (spanOf(known)?.to ?? known.day) < report.from);
	const fitting = before.filter((known) => fitsKind(kind, factsOf(known)));
	const last = fitting.at(-1);
	if (mention.isSeveral)
		return { is: 'ambiguous', among: [], why: 'it speaks of more than one inspection' };
	if (kind === 'monitoring-visit') return lastMonitoringVisit(report, last);
	if (!last) return { is: 'unknown' };
	const meant: Meaning = { is: 'known', inspection: last };
	if (
		isWholeSince(kind, last.day) &&
		!(kind === 'inspection' && report.kind === 'joint-inspection')
	)
		return meant;
	if (kind === 'visit' && isOnlyFocused(before, report)) return meant;
	return { is: 'ambiguous', among: [last], why: `${lacking}, later than this` };
}

/** Whether no visits but focused ones can have been since the last inspection: monitoring visits follow an inadequate one. */
function isOnlyFocused(before: readonly KnownInspection[], { from }: SpeakingReport): boolean {
	const graded = before.filter((known) => fitsKind('inspection', factsOf(known))).at(-1);
	if (!graded || !isWholeSince('focused-visit', from)) return false;
	const { overall } = factsOf(graded);
	return overall !== undefined && overall !== null && overall !== 'inadequate';
}

/** The monitoring visit before this one, where both say which they are. */
function lastMonitoringVisit(
	{ kind, visitNumber }: SpeakingReport,
	last: KnownInspection | undefined,
): Meaning {
	if (!last) return { is: 'unknown' };
	const before = last.report?.frontmatter.visitNumber;
	if (kind === 'monitoring-visit' && before !== undefined && before + 1 === visitNumber)
		return { is: 'known', inspection: last };
	return { is: 'ambiguous', among: [last], why: `${lacking}, later than this` };
}

/** The days on site of an inspection; undefined where they are not known. */
function spanOf(known: KnownInspection): { from: string; to: string } | undefined {
	const { inspected } = factsOf(known);
	return inspected && { from: inspected.from ?? inspected.to, to: inspected.to };
}

function overlaps(a: { from: string; to: string } | undefined, b: { from: string; to: string }) {
	return a !== undefined && a.from <= b.to && b.from <= a.to;
}

function isWithin(day: string, { from, to }: NamedPeriod): boolean {
	return from <= day && day <= to;
}

/** The kind that a mention means in its report, for those who compare mentions. */
export function kindIn(mention: Mention, { kind }: Pick<SpeakingReport, 'kind'>): MentionKind {
	return readKind(mention.kind, kind);
}
