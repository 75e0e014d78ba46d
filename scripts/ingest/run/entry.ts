import { agree } from '../../../src/words/count-of.ts';
import { showVisibly } from '../../../src/model/show-visibly.ts';
import { isCurrent } from '../../../src/model/version-id.ts';
import type { HiddenStretch } from '../read/source-document.ts';
import type { ReportFacts } from '../report-facts.ts';

/** One document of a run, as `--report` writes it. */
export interface Entry {
	/** The document, from the folder that the command was run in. */
	file: string;
	/**
	 * `unchanged`: the library has this report already. `duplicate`: an earlier document of the run has the same bytes.
	 * `failed`: the document has problems, and the library no report of it by this run.
	 */
	status: 'converted' | 'unchanged' | 'duplicate' | 'failed';
	/** The report's address; absent where there is none. */
	report?: string;
	/** The id of the older version that the report which had the address has become; absent where none has. */
	replaced?: string;
	/** What the report is and holds; absent where there is none. */
	facts?: ReportFacts;
	/** Words that cannot be seen in the document, with what they are; absent where all can be seen. */
	hidden?: HiddenStretch[];
	/** What is wrong, as printed. */
	problems: string[];
	/** Milliseconds that reading and converting it took; 0 where it was not read. */
	time: number;
}

/** What became of the documents of a run together. */
export interface RunSummary extends Record<Entry['status'], number> {
	documents: number;
	/** In the reports of the run, each report counted once. */
	findings: number;
	words: number;
	warnings: number;
	pagesUnread: number;
	/** Words that cannot be seen in the documents. */
	wordsHidden: number;
	/** Reports of the run that are of one inspection: same authority, framework and days on site. */
	sameInspection: string[][];
}

/** Sums up the documents of a run. */
export function summarise(entries: readonly Entry[]): RunSummary {
	const count = (status: Entry['status']) =>
		entries.filter((entry) => entry.status === status).length;
	const reports = entries.flatMap(({ status, facts }) =>
		facts && status !== 'duplicate' ? [facts] : [],
	);
	const sum = (of: (facts: ReportFacts) => number) =>
		reports.reduce((total, facts) => total + of(facts), 0);
	return {
		documents: entries.length,
		converted: count('converted'),
		unchanged: count('unchanged'),
		duplicate: count('duplicate'),
		failed: count('failed'),
		findings: sum(({ findings }) => findings),
		words: sum(({ words }) => totalOf(words)),
		warnings: sum(({ warnings }) => warnings),
		pagesUnread: sum(({ pagesUnread }) => pagesUnread),
		wordsHidden: sum(({ words }) => words.hidden ?? 0),
		sameInspection: findSameInspections(entries),
	};
}

function findSameInspections(entries: readonly Entry[]): string[][] {
	const groups = new Map<string, string[]>();
	for (const { status, report, facts } of entries) {
		if (report === undefined || !facts || status === 'duplicate' || !isCurrent(report)) continue;
		const { authority, framework, inspected } = facts;
		// Two reports without days on site may be of one inspection or of two: nothing tells.
		if (!inspected) continue;
		const inspection = [authority, framework, inspected.from, inspected.to].join(' ');
		groups.set(inspection, [...(groups.get(inspection) ?? []), report]);
	}
	return [...groups.values()].filter((reports) => reports.length > 1);
}

/** The line that a run prints of a document. */
export function describeEntry(entry: Entry): string {
	return showVisibly(describe(entry));
}

function describe({ file, status, report, replaced, facts }: Entry): string {
	if (status === 'duplicate') return `duplicate  ${file}: the same bytes as ${report ?? 'another'}`;
	if (status === 'failed' || !facts) return `failed     ${file}`;
	const { findings, judgements, words, pagesUnread } = facts;
	const total = totalOf(words);
	const hidden = words.hidden === undefined ? '' : `, words that cannot be seen: ${words.hidden}`;
	const unread = pagesUnread === 0 ? '' : `, pages that cannot be read: ${pagesUnread}`;
	const version = replaced === undefined ? '' : ` (new version; the one before is ${replaced})`;
	return `${status.padEnd(10)} ${file} -> ${report ?? ''}${version}: ${findings} findings, ${judgements} judgements, ${total} of ${total} words placed${unread}${hidden}`;
}

function totalOf({ kept, furniture, repaired, hidden = 0 }: ReportFacts['words']): number {
	return kept + furniture + repaired + hidden;
}

/** The lines that a run prints at its end. */
export function describeSummary(summary: RunSummary): string {
	const { documents, converted, unchanged, duplicate, sameInspection } = summary;
	const same = sameInspection.map(
		(reports) =>
			`warning    ${new Intl.ListFormat('en-GB').format(reports)} are of one inspection; each is kept.\n`,
	);
	const twice =
		duplicate === 0
			? ''
			: ` ${duplicate} more ${agree(duplicate, 'is a duplicate', 'are duplicates')}.`;
	return `${same.join('')}${converted + unchanged} of ${documents} documents are reports of the library.${twice}\n`;
}

/** A run as JSON: the documents in the order in which they were given, and the sums. */
export function formatRunReport(entries: readonly Entry[]): string {
	const documents = entries.map(({ facts, time, problems, ...entry }) => {
		if (!facts) return { ...entry, problems, time };
		const { authority, inspected, ...rest } = facts;
		return { ...entry, authority, ...(inspected && { inspected }), ...rest, problems, time };
	});
	return `${JSON.stringify({ summary: summarise(entries), documents }, null, '\t')}\n`;
}
