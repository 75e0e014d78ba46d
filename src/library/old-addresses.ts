import type { Correction } from '../model/correction.ts';
import type { ReportFrontmatter } from '../model/report.ts';
import { isCurrent } from '../model/version-id.ts';

/** An address that a report or one of its findings had. */
export interface OldAddress {
	/** The report that had it: `st-helens/2012-08-10`. */
	report: string;
	/** The id of the finding; null for the report itself. */
	id: string | null;
	/** What became of it. */
	state: 'moved' | 'merged' | 'withdrawn';
	/** The finding that is there now, by its id; null where it leads to the report as a whole. */
	to: string | null;
	/** What says so. */
	correction: Correction;
}

/** What is needed of a report to know the addresses that it had. */
export interface AddressedReport {
	/** The address that it has: `st-helens/2012-08-10`. */
	id: string;
	frontmatter: Pick<ReportFrontmatter, 'authority' | 'published' | 'corrections'>;
	/** The ids of its findings. */
	findings: readonly string[];
}

/**
 * The addresses that a report had and that lead on, as its corrections say. One that a finding has is none of them. A
 * report whose authority or date was corrected had another address with all its findings.
 */
export function findOldAddresses({ id, frontmatter, findings }: AddressedReport): OldAddress[] {
	const { corrections = [] } = frontmatter;
	const own = corrections.flatMap((correction): OldAddress[] => {
		const { finding, of, was } = correction;
		if (finding === undefined) return [];
		if (of === 'withdrawn')
			return [{ report: id, id: finding, state: 'withdrawn', to: null, correction }];
		if (of !== 'id' && of !== 'merged') return [];
		const state = of === 'id' ? 'moved' : 'merged';
		return [{ report: id, id: String(was), state, to: finding, correction }];
	});
	const gone = own.filter((old) => !findings.includes(old.id ?? ''));
	// What leads to a report that has moved leads to its current version.
	const before = isCurrent(id) ? addressBefore(frontmatter) : null;
	if (before === null) return gone;
	const { report, correction } = before;
	const moved = (finding: string | null): OldAddress => ({
		...{ report, id: finding, state: 'moved', to: finding, correction },
	});
	return [...gone, moved(null), ...findings.map(moved), ...gone.map((old) => ({ ...old, report }))];
}

/** The path of the page at an old address, without slashes at its ends: `reports/st-helens/2012-08-10/p17`. */
export function oldPath({ report, id }: Pick<OldAddress, 'report' | 'id'>): string {
	return ['reports', report, ...(id === null ? [] : [id])].join('/');
}

/** The path of the source of a report that has moved, in the same way; null where the address was a finding's. */
export function oldSourcePath(old: Pick<OldAddress, 'report' | 'id'>): string | null {
	return old.id === null ? `${oldPath(old)}/source` : null;
}

/** The old addresses of findings that stood on the page that a report has now, each once. */
export function anchorsOf(report: AddressedReport): OldAddress[] {
	return findOldAddresses(report).filter(
		({ report: owner, id }, index, all) =>
			owner === report.id &&
			all.findIndex((old) => old.report === owner && old.id === id) === index,
	);
}

/** The address of a report before its authority or date was corrected, with what corrected it; null where neither was. */
export function addressBefore({
	authority,
	published,
	corrections = [],
}: AddressedReport['frontmatter']): { report: string; correction: Correction } | null {
	const find = (field: string): Correction | undefined =>
		corrections.find((each) => each.field === field && typeof each.was === 'string');
	const [ofAuthority, ofDate] = [find('authority'), find('published')];
	const correction = ofDate ?? ofAuthority;
	if (!correction) return null;
	const report = `${String(ofAuthority?.was ?? authority)}/${String(ofDate?.was ?? published)}`;
	return report === `${authority}/${published}` ? null : { report, correction };
}

/** The corrections of one finding. */
export function correctionsOf(
	corrections: readonly Correction[] | undefined,
	finding: string,
): Correction[] {
	return (corrections ?? []).filter((correction) => correction.finding === finding);
}
