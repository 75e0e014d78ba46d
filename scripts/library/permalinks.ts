import { allFindings } from '../../src/model/body-parts.ts';
import type { ReportBody } from '../../src/model/body.ts';
import type { Judgement } from '../../src/model/judgement.ts';

/** The ledger of every published id: of each report (`st-helens/2012-08-10`) the ids of its findings and judgements. */
export type Permalinks = Map<string, string[]>;

/** Reads content/permalinks.tsv: a report and an id on each line, parted by a tab. */
export function readPermalinks(text: string): Permalinks {
	const permalinks: Permalinks = new Map();
	for (const line of text.split('\n')) {
		const [report, id] = line.split('\t');
		if (report === undefined || id === undefined || id === '') continue;
		permalinks.set(report, [...(permalinks.get(report) ?? []), id]);
	}
	return permalinks;
}

/** Writes the ledger, reports in order, ids in the order in which they were published. */
export function writePermalinks(permalinks: Permalinks): string {
	return [...permalinks.keys()]
		.sort()
		.flatMap((report) => (permalinks.get(report) ?? []).map((id) => `${report}\t${id}\n`))
		.join('');
}

/** Adds a report's ids to those it has published before. None is ever taken out. */
export function addPermalinks(
	permalinks: Permalinks,
	report: string,
	ids: readonly string[],
): void {
	permalinks.set(report, [...new Set([...(permalinks.get(report) ?? []), ...ids])]);
}

/** The ids that a report publishes: its findings and judgements. */
export function publishedIds(body: ReportBody, judgements: readonly Judgement[]): string[] {
	return [...allFindings(body).map(({ id }) => id), ...judgements.map(({ id }) => id)];
}
