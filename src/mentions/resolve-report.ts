import type { LibraryReport } from '../library/library-report.ts';
import type { KnownInspection } from '../register/line-of-time.ts';
import type { NamedPeriod } from './find-dates.ts';
import type { FoundInFinding } from './found-mentions.ts';
import type { Mention, MentionKind } from './mention.ts';
import {
	kindIn,
	resolveDated,
	resolveLast,
	type Meaning,
	type SpeakingReport,
} from './resolve-mention.ts';

/** A mention with its finding and what it means. */
export interface ResolvedMention extends Mention {
	/** Id of the finding that it stands in. */
	finding: string;
	/** The finding's `readingText`, which its offsets count in. */
	text: string;
	meaning: Exclude<Meaning, { is: 'none' }>;
}

/** A place where a report speaks of another inspection of its authority. */
export interface PlacedMention {
	/** The report that speaks. */
	report: LibraryReport;
	mention: ResolvedMention;
}

/**
 * What the findings of a report say of other inspections of the authority, in its order.
 *
 * @param line what is known of the authority's inspections, the report's own among them
 * @param said what they say, before it is known what they mean
 */
export function resolveReport(
	report: Pick<LibraryReport, 'id' | 'frontmatter'>,
	line: readonly KnownInspection[],
	said: readonly FoundInFinding[],
): ResolvedMention[] {
	const { kind, inspected, published, visitNumber } = report.frontmatter;
	const own = line.find((known) => known.report?.id === report.id);
	if (!own) throw new Error(`the report ${report.id} is not on its authority's line of time`);
	const { from, to } = inspected ?? { from: published, to: published };
	const speaking: SpeakingReport = { kind, from, to, own, line, visitNumber };
	const found = said.flatMap(({ finding, text, mentions }) =>
		mentions.map((mention) => {
			const { when } = mention;
			const meaning = when && resolveDated(mention, when, speaking);
			return { mention: { ...mention, finding, text }, meaning };
		}),
	);
	const dated = found.flatMap(({ mention, meaning }) =>
		meaning && meaning.is !== 'none' ? [{ mention, meaning }] : [],
	);
	return found.flatMap(({ mention, meaning }): ResolvedMention[] => {
		const meant = meaning ?? fromSameReport(mention, dated, speaking);
		return meant.is === 'none' ? [] : [{ ...mention, meaning: meant }];
	});
}

/** A mention with a date, and what it means. */
interface Dated {
	mention: Mention;
	meaning: ResolvedMention['meaning'];
}

/**
 * What a mention without a date means: what the report calls the last of that kind with its date, where it gives one date
 * only and nothing speaks against it; else the last that is known. "The unannounced inspection" means one that the report dates elsewhere, or nothing.
 */
function fromSameReport(
	mention: Mention,
	dated: readonly Dated[],
	report: SpeakingReport,
): Meaning {
	if (mention.isSeveral)
		return mention.points === 'last' ? resolveLast(mention, report) : { is: 'none' };
	const kind = kindIn(mention, report);
	if (
		mention.points === 'known' &&
		(mention.isNarrowed || kind === 'inspection' || kind === kindOfOwn(report))
	)
		return { is: 'none' };
	if (mention.isNarrowed) return resolveLast(mention, report);
	const alike = dated.filter(
		(other) =>
			kindIn(other.mention, report) === kind &&
			(mention.points === 'known' || other.mention.points === 'last'),
	);
	const meanings = differing(alike.map((other) => other.meaning));
	const [one, ...more] = meanings;
	if (mention.points === 'known') return one && more.length === 0 ? one : { is: 'none' };
	const last = resolveLast(mention, report);
	if (!one) return withoutLater(last, kind, dated, report);
	if (more.length === 0 && (last.is !== 'known' || isSame(last, one))) return one;
	const among = [...meanings, last].flatMap((meaning) =>
		meaning.is === 'known' ? [meaning.inspection] : [],
	);
	const why = 'the report calls more than one inspection the last';
	return { is: 'ambiguous', among: [...new Set(among)], why };
}

/** The last known inspection, unless the report itself names a later one that is not known. */
function withoutLater(
	last: Meaning,
	kind: MentionKind,
	dated: readonly Dated[],
	report: SpeakingReport,
): Meaning {
	if (last.is !== 'known') return last;
	const { inspection } = last;
	const isLater = dated.some(
		({ mention, meaning }) =>
			meaning.is === 'unknown' &&
			kindIn(mention, report) === kind &&
			(meaning.when?.from ?? '') > inspection.day,
	);
	const why = 'the report names a later one that is not known here';
	return isLater ? { is: 'ambiguous', among: [inspection], why } : last;
}

function kindOfOwn({ kind }: SpeakingReport): string {
	return kind === 'unannounced-inspection' ? 'unannounced' : kind;
}

/** Meanings without those that say the same: "2012" says no other inspection than "January 2012", if neither is known. */
function differing(meanings: readonly ResolvedMention['meaning'][]): ResolvedMention['meaning'][] {
	const kept: ResolvedMention['meaning'][] = [];
	for (const meaning of meanings) {
		const same = kept.findIndex((other) => isSame(other, meaning));
		if (same < 0) kept.push(meaning);
		else if (isCloser(meaning, kept[same])) kept[same] = meaning;
	}
	return kept;
}

function isSame(a: ResolvedMention['meaning'], b: ResolvedMention['meaning']): boolean {
	if (a.is === 'known' && b.is === 'known') return a.inspection === b.inspection;
	if (a.is !== 'unknown' || b.is !== 'unknown' || !a.when || !b.when) return false;
	return holds(a.when, b.when) || holds(b.when, a.when);
}

function isCloser(
	a: ResolvedMention['meaning'],
	b: ResolvedMention['meaning'] | undefined,
): boolean {
	return a.is === 'unknown' && b?.is === 'unknown' && !!a.when && !!b.when && holds(b.when, a.when);
}

function holds(outer: NamedPeriod, inner: NamedPeriod): boolean {
	return outer.from <= inner.from && inner.to <= outer.to;
}
