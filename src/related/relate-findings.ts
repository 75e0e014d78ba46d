import { digestOf } from '../files/digest-of.ts';
import { inspectionDay } from '../library/inspection-day.ts';
import type { LibraryReport } from '../library/library-report.ts';
import type { FindingKind } from '../model/finding.ts';
import { chooseRelated, type Comparable, type Related } from './choose-related.ts';
import { findAlike, nothingKnown, wholeLikeness, type AlikeSetting } from './find-alike.ts';
import { packAlike, readKept, type ComparedReport } from './kept-alike.ts';
import { ThemeSets } from './theme-sets.ts';
import { weighFindings, type WeighedFindings } from './weigh-findings.ts';
import type { WordWeights } from './word-weights.ts';

/** What is read of a report here. */
export type RelatableReport = Pick<LibraryReport, 'id' | 'frontmatter' | 'authority' | 'body'>;

/** A finding of another report that is like one, with its report. */
export interface RelatedFinding extends Pick<Related, 'side' | 'likeness'> {
	/** Its report's place among those that were given. */
	report: number;
	/** Its place in that report. */
	finding: number;
}

/** Gives the related findings of a finding, by the places of its report and of itself: those of the same authority first. */
export type FindRelated = (report: number, finding: number) => RelatedFinding[];

/** What was found of the findings of a library. */
export interface RelatedFindings {
	find: FindRelated;
	/** What was found alike, for who relates a library much like this one next. */
	keep: () => Uint8Array;
}

/**
 * Relates every finding of a library to those that say something like it in other reports. What is like what depends on their
 * words and on the weights alone: a report that is added changes only what it is shown for.
 *
 * @param reports oldest first
 * @param kept what `keep` gave of a library, related with the same weights; it saves the work of what has not changed
 */
export function relateFindings(
	reports: readonly RelatableReport[],
	weights: WordWeights,
	kept?: Uint8Array,
): RelatedFindings {
	const { firsts, comparables, setting, texts } = listFindings(reports);
	const weighed = weighFindings(texts, weights);
	leaveOutShort(weighed, setting.compared);
	const compared = reports.map(describeCompared);
	const known = kept ? readKept(kept, compared) : nothingKnown(texts.length);
	findAlike(weighed, setting, known);
	const { same, others } = known.found;
	const choose = (index: number): RelatedFinding[] => {
		const ranked = [...same.list(index), ...others.list(index)].map((alike) => ({
			...alike,
			likeness: alike.likeness / wholeLikeness,
		}));
		return chooseRelated(index, ranked, comparables, weighed).map(({ index: other, ...rest }) => {
			const of = setting.reports[other] ?? 0;
			return { ...rest, report: of, finding: other - (firsts[of] ?? 0) };
		});
	};
	// Asked for when reports are keyed, and again for their pages.
	const chosen: RelatedFinding[][] = [];
	return {
		find: (report, finding) => {
			const index = (firsts[report] ?? 0) + finding;
			return (chosen[index] ??= choose(index));
		},
		keep: () => packAlike(compared, known.found),
	};
}

/** What of a report its findings are compared by: words and themes, of which background has none, and whose they are. */
function describeCompared({ id, authority, body }: RelatableReport): ComparedReport {
	const compared = body.findings.map(({ kind, text, themes }) =>
		isCompared(kind) ? [text, themes] : null,
	);
	return {
		digest: digestOf(JSON.stringify([id, authority.slug, compared])),
		findings: compared.length,
	};
}

/** Background is about the inspection and the area: it is like that of every report. */
function isCompared(kind: FindingKind): boolean {
	return kind !== 'context';
}

/** All findings of all reports, one after another. */
function listFindings(reports: readonly RelatableReport[]) {
	const firsts = new Int32Array(reports.length + 1);
	reports.forEach(({ body }, at) => (firsts[at + 1] = (firsts[at] ?? 0) + body.findings.length));
	const count = firsts[reports.length] ?? 0;
	const setting: AlikeSetting = {
		reports: new Int32Array(count),
		authorities: new Int32Array(count),
		compared: new Uint8Array(count),
		themes: new ThemeSets(reports.flatMap(({ body }) => body.findings.map(({ themes }) => themes))),
	};
	const comparables: Comparable[] = [];
	const texts: string[] = [];
	const authorities = new Map<string, number>();
	reports.forEach(({ frontmatter, authority: { slug }, body }, report) => {
		const day = inspectionDay({ frontmatter });
		const authority = authorities.get(slug) ?? authorities.size;
		authorities.set(slug, authority);
		for (const { kind, text } of body.findings) {
			const index = texts.length;
			setting.reports[index] = report;
			setting.authorities[index] = authority;
			setting.compared[index] = isCompared(kind) ? 1 : 0;
			comparables.push({ kind, authority: slug, day });
			texts.push(text);
		}
	});
	return { firsts, comparables, setting, texts };
}

/** Fewer words than these say too little to be like something. */
const fewestWords = 4;

function leaveOutShort({ starts, weights }: WeighedFindings, compared: Uint8Array): void {
	for (let index = 0; index < compared.length; index += 1) {
		const own = weights.subarray(starts[index], starts[index + 1]);
		if (own.filter((weight) => weight > 0).length < fewestWords) compared[index] = 0;
	}
}
