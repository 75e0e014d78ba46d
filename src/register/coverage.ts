import { reportKinds, type ReportKind } from '../model/report.ts';
import { countOf, formatCount } from '../words/count-of.ts';
import type { KnownInspection } from './line-of-time.ts';
import { lowerFirst } from '../words/lower-first.ts';

/** Inspections of one standing, held or not: how many, of which kinds and years. */
export interface CoveredInspections {
	count: number;
	/** The commonest kind first. */
	kinds: { kind: ReportKind; count: number }[];
	/** First and last year of publication. */
	from: string;
	to: string;
}

/** What is held of some inspections, and what is known besides. What nobody here knows, `unknownHere` says. */
export interface Coverage {
	/** Those whose reports the library holds; null where it holds none. */
	held: CoveredInspections | null;
	/** Those that the register alone knows; null where there are none. */
	known: CoveredInspections | null;
}

/** Sums up which inspections are held and which are only known. */
export function sumUpCoverage(inspections: readonly KnownInspection[]): Coverage {
	return {
		held: cover(inspections.flatMap(({ report }) => report?.frontmatter ?? [])),
		known: cover(inspections.flatMap(({ report, row }) => (row && !report ? row : []))),
	};
}

function cover(
	inspections: readonly { kind: ReportKind; published: string }[],
): CoveredInspections | null {
	const years = inspections.map(({ published }) => published.slice(0, 4)).sort();
	const [from] = years;
	const to = years.at(-1);
	if (from === undefined || to === undefined) return null;
	const kinds = [...Map.groupBy(inspections, ({ kind }) => kind)]
		.map(([kind, { length: count }]) => ({ kind, count }))
		.sort((a, b) => b.count - a.count || (a.kind < b.kind ? -1 : 1));
	return { count: inspections.length, kinds, from, to };
}

/** How many, of which kinds and years, in words: "36: 22 inspections, 14 focused visits; 2013 to 2026"; "none". */
export function describeCovered(covered: CoveredInspections | null): string {
	if (covered === null) return 'none';
	const { count, kinds, from, to } = covered;
	const counted = kinds.map(({ kind, count: own }) => countOf(own, lowerFirst(reportKinds[kind])));
	const all = kinds.length > 1 ? `${formatCount(count)}: ` : '';
	return `${all}${counted.join(', ')}; ${from === to ? from : `${from} to ${to}`}`;
}

/** Which inspections a statement of coverage is about; all where nothing is said. */
export interface CoverageScope {
	/** Those whose reports were published in this year. */
	year?: string;
	/** Those of this kind. */
	kind?: ReportKind;
	/** Those of one authority that stands today: nothing of an abolished one can be missing. */
	ofStandingAuthority?: boolean;
}

/** When the register begins, with its year; content/guide/what-is-held.mdx says where it comes from and what it lacks. */
const registerBegins = { year: '2013', words: 'August 2013' };

/** Kinds of inspection that were there before the register begins. */
const kindsBefore: readonly ReportKind[] = [
	'inspection',
	'unannounced-inspection',
	'joint-inspection',
	'monitoring-visit',
];

/** What nobody here knows beside the reports that are held, in words; empty where nothing is known to be missing. */
export function unknownHere({ year, kind, ofStandingAuthority }: CoverageScope): string[] {
	const isAbout = (one: ReportKind): boolean => kind === undefined || kind === one;
	const mayBeBefore = kind === undefined || kindsBefore.includes(kind);
	return [
		...(mayBeBefore && (year ?? '') <= registerBegins.year
			? [`inspections before ${registerBegins.words}`]
			: []),
		...(isAbout('monitoring-visit') ? ['monitoring visits'] : []),
		...(isAbout('joint-inspection') ? ['most joint inspections'] : []),
		...(ofStandingAuthority ? [] : ['inspections of councils since abolished']),
	];
}
