import type { Correction } from '../../src/model/correction.ts';
import type { ReportFrontmatter } from '../../src/model/report.ts';
import { addressBefore } from '../../src/library/old-addresses.ts';
import { permalinkAddress, type Permalink, type Permalinks } from './permalinks.ts';
import { isCurrent, versionId } from '../../src/model/version-id.ts';
import type { PublishedEntry } from './published-entries.ts';
import { wholeReport } from '../../src/model/whole-report.ts';

/** A report with what it publishes and what people have corrected in it. */
export interface PublishedReport {
	/** `st-helens/2012-08-10` */
	id: string;
	entries: readonly PublishedEntry[];
	frontmatter: Pick<ReportFrontmatter, 'authority' | 'published' | 'judgements' | 'corrections'>;
}

/** What the corrections of a report say of one address. */
export interface DerivedState extends Pick<Permalink, 'state' | 'to'> {
	/** The report whose address it is; another than that of the correction where the report has moved. */
	report: string;
	id: string;
	/** Whether other words may stand there by it. */
	rewords: boolean;
}

/** What the corrections of a report say of addresses, those that other reports had apart. */
export function deriveStates(
	{ id: report, entries, frontmatter }: PublishedReport,
	permalinks: Permalinks,
): DerivedState[] {
	const { corrections = [], judgements } = frontmatter;
	const now = new Set(entries.map(({ id }) => id));
	const states = corrections.flatMap((correction): DerivedState[] => {
		const { finding, field, of } = correction;
		if (correction.report !== undefined)
			return [{ report, id: wholeReport, state: 'withdrawn', to: null, rewords: false }];
		const was = String(correction.was);
		if (field !== undefined) return correctedByField(field, judgements, report);
		if (finding === undefined) return [];
		const to = permalinkAddress(report, finding);
		if (of === 'withdrawn')
			return now.has(finding)
				? []
				: [{ report, id: finding, state: 'withdrawn', to: null, rewords: false }];
		const rewords = of === 'text' || of === 'merged';
		const own: DerivedState = { report, id: finding, state: 'corrected', to: null, rewords };
		const gone = { report, id: was, to, rewords: false };
		if (of === 'id' && !now.has(was)) return [{ ...gone, state: 'moved' }];
		if (of === 'merged' && !now.has(was)) return [own, { ...gone, state: 'merged' }];
		return of === 'added' || of === 'id' ? [] : [own];
	});
	states.push(...findReplaced(report, [...now, ...states.map(({ id }) => id)], permalinks));
	const before = isCurrent(report) ? addressBefore(frontmatter) : null;
	if (before === null) return states;
	const { report: old } = before;
	const moved = [...(permalinks.get(old)?.keys() ?? [])].map((id): DerivedState => {
		const on = states.find((state) => state.id === id && state.to !== null)?.to;
		const to = on ?? permalinkAddress(report, now.has(id) ? id : wholeReport);
		return { report: old, id, state: 'moved', to, rewords: false };
	});
	return [...states, ...moved];
}

/**
 * The addresses of a report that stood in its older versions, by the ledger, and that nothing accounts for now: each
 * leads to the newest version that has it.
 */
function findReplaced(
	report: string,
	accounted: readonly string[],
	permalinks: Permalinks,
): DerivedState[] {
	const known = new Set(accounted);
	const replaced: DerivedState[] = [];
	for (const version of numbersOfVersions(report, permalinks).reverse()) {
		const older = versionId(report, version);
		for (const id of permalinks.get(older)?.keys() ?? []) {
			if (known.has(id)) continue;
			known.add(id);
			const to = permalinkAddress(older, id);
			replaced.push({ report, id, state: 'replaced', to, rewords: false });
		}
	}
	return replaced;
}

/** The numbers of the older versions of a report that a ledger has, in order. */
function numbersOfVersions(report: string, permalinks: Permalinks): number[] {
	const numbers: number[] = [];
	for (let number = 1; permalinks.has(versionId(report, number)); number += 1) numbers.push(number);
	return numbers;
}

/**
 * Whether the ledger needs a correction, be the conversion what it may: it says what became of an address that was
 * published, or why other words stand there now.
 */
export function isNeeded(
	{ finding, of, was, report: withdrawn }: Correction,
	{ id: report, entries }: Pick<PublishedReport, 'id' | 'entries'>,
	permalinks: Permalinks,
): boolean {
	if (withdrawn !== undefined) return true;
	const old = of === 'id' || of === 'merged' ? String(was) : of === 'withdrawn' ? finding : null;
	const rows = permalinks.get(report);
	if (old !== null && old !== undefined)
		return rows?.has(old) === true && !entries.some(({ id }) => id === old);
	const row = of === 'text' && finding !== undefined ? rows?.get(finding) : undefined;
	const words = entries.find(({ id }) => id === finding)?.words;
	return row !== undefined && (row.words !== words || row.state === 'corrected');
}

function correctedByField(
	field: string,
	judgements: ReportFrontmatter['judgements'],
	report: string,
): DerivedState[] {
	if (field === 'source.file')
		return [{ report, id: wholeReport, state: 'corrected', to: null, rewords: true }];
	const index = /^judgements(?:\.(\d+))?(?:\.|$)/u.exec(field);
	if (!index) return [];
	return judgements
		.filter((_, at) => index[1] === undefined || Number(index[1]) === at)
		.map(({ id }) => ({ report, id, state: 'corrected', to: null, rewords: true }));
}

/**
 * Brings a ledger up to what the corrections of a report say. The words of what was corrected are those that stand there
 * now; those of anything else stay, so that a change that nobody declares is found.
 */
export function applyStates(permalinks: Permalinks, report: PublishedReport): void {
	const derived = deriveStates(report, permalinks);
	const words = new Map(report.entries.map(({ id, words: now }) => [id, now]));
	for (const row of permalinks.get(report.id)?.values() ?? [])
		if (row.state === 'corrected') row.state = 'published';
	for (const { id } of report.entries) {
		const row = permalinks.get(report.id)?.get(id);
		if (row && row.state !== 'published') Object.assign(row, { state: 'published', to: null });
	}
	for (const { report: owner, id, state, to, rewords } of derived) {
		const row = permalinks.get(owner)?.get(id);
		if (!row) continue;
		Object.assign(row, { state, to });
		if (rewords) row.words = words.get(id) ?? row.words;
	}
}
