import { countOf } from '../words/count-of.ts';
import type { FindingKind } from '../model/finding.ts';

/** What is counted of a report's text, or of many: three things that are never added up. */
export interface FindingCounts {
	/** What inspectors found, asked for or recommended. */
	findings: number;
	/** Paragraphs about the inspection or the area, which judge nothing. */
	background: number;
	/** Lists of who inspected. */
	teams: number;
}

/** What of a finding says which of the three it is. */
export interface Countable {
	kind: FindingKind;
	/** The sections it stands in, from the top. */
	path: readonly { id: string; heading: string }[];
}

/** Counts findings, background and inspection teams apart. A team is one, however many lines name it. */
export function countFindings(all: readonly Countable[]): FindingCounts {
	const background = all.filter(({ kind }) => kind === 'context');
	const members = background.filter(isOfTeam);
	return {
		findings: all.length - background.length,
		background: background.length - members.length,
		teams: new Set(members.map(({ path }) => path.at(-1)?.id)).size,
	};
}

/** Whether something names inspectors: "Lead inspector: …" under "The inspection team". */
function isOfTeam({ path }: Countable): boolean {
	return /^(?:the )?inspection team$/iu.test(path.at(-1)?.heading ?? '');
}

/** The counts of several reports together. */
export function sumCounts(counts: readonly FindingCounts[]): FindingCounts {
	const sum = (of: keyof FindingCounts) => counts.reduce((total, each) => total + each[of], 0);
	return { findings: sum('findings'), background: sum('background'), teams: sum('teams') };
}

/** Counts in words, what there is none of left out: "48 findings, 3 paragraphs of background, 1 inspection team". */
export function describeCounts({ findings, background, teams }: FindingCounts): string {
	return [
		countOf(findings, 'finding'),
		...(background > 0
			? [countOf(background, 'paragraph of background', 'paragraphs of background')]
			: []),
		...(teams > 0 ? [countOf(teams, 'inspection team')] : []),
	].join(', ');
}
