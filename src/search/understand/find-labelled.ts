import { formatDate } from '../../dates/format-date.ts';
import type { FacetValues } from '../index/facet-values.ts';
import type { FindingIndex } from '../index/finding-index.ts';
import type { TypedLabel } from './read-label.ts';

/** A label in a search, with the reports whose finding it may be. */
export interface LabelIn {
	label: TypedLabel;
	/** Places in the manifest's list of the reports, the newest first; none where no council is named, or none fits. */
	reports: number[];
	/** Whether a council is named. */
	hasCouncil: boolean;
	/** Whether the search keeps to these reports, and looks for no words of the label. */
	taken: boolean;
}

/** A finding that has the label. */
export interface LabelledFinding {
	/** "St Helens, 10 August 2012: Paragraph 65". */
	text: string;
	/** The report's page, without the site's base. */
	path: `/${string}/`;
	/** Id of the finding in it. */
	place: string;
}

/** What was found of a label. */
export interface Labelled {
	findings: LabelledFinding[];
	/** What is to be said where none was. */
	notes: string[];
}

/** Reports of a council that are looked into at most: each may take some files. */
const mostReports = 12;

/** What of the index it reads. */
type Reading = Pick<FindingIndex, 'manifest' | 'readText'>;

/** Finds the findings that a label in a search means; what there is not is said. */
export async function findLabelled(
	index: Reading,
	facets: FacetValues,
	asked: LabelIn | undefined,
): Promise<Labelled> {
	if (asked === undefined) return { findings: [], notes: [] };
	const { label, reports, hasCouncil } = asked;
	if (!hasCouncil)
		return say(
			`To go to ${label.said} of a report, write the council and the year as well: “… 2012 ${label.said}”.`,
		);
	if (reports.length === 0) return say(`No report here fits what stands beside “${label.typed}”.`);
	const looked = reports.slice(0, mostReports);
	const found = await Promise.all(looked.map((report) => findIn(index, facets, report, label)));
	const findings = found.flat();
	if (findings.length > 0) return { findings, notes: [] };
	const names = looked.map((report) => nameReport(index, facets, report));
	return say(
		names.length === 1
			? `There is no ${label.said} in the report ${names.join('')}.`
			: `There is no ${label.said} in any of ${names.length} reports: ${names.join('; ')}.`,
	);
}

function say(text: string): Labelled {
	return { findings: [], notes: [text] };
}

async function findIn(
	index: Reading,
	facets: FacetValues,
	report: number,
	{ series, number, isFirst }: TypedLabel,
): Promise<LabelledFinding[]> {
	const found: LabelledFinding[] = [];
	for (const one of series) {
		const [id, label] = (await findOfSeries(index, report, one, number)) ?? [];
		if (id === undefined || label === undefined) continue;
		const [folder = ''] = index.manifest.reports[report] ?? [];
		const text = `${nameReport(index, facets, report)}: ${label}`;
		found.push({ text, path: `/reports/${folder}/`, place: id });
		if (isFirst) break;
	}
	return found;
}

/**
 * Finds a number of a series in a report. Its numbers go up from finding to finding, and those of other series stand between them. A
 * number cannot stand before as many findings; mostly it stands at once behind them, and few files are loaded.
 */
async function findOfSeries(
	index: Reading,
	report: number,
	series: string,
	wanted: number,
): Promise<[id: string, label: string] | undefined> {
	const { manifest } = index;
	const first = manifest.reports[report]?.[2] ?? 0;
	const end = (manifest.reports[report + 1]?.[2] ?? manifest.findings) - first;
	const read = async (place: number) => {
		const [id, label] = await index.readText(first + place);
		const number = label.startsWith(series)
			? /^\d+/u.exec(label.slice(series.length))?.[0]
			: undefined;
		return { id, label, number: number === undefined ? undefined : Number(number) };
	};
	let [low, high] = [0, end - 1];
	for (let guess = wanted - 1; low <= high; guess = (low + high) >> 1) {
		const from = Math.max(low, Math.min(guess, high));
		let at = from;
		let one = await read(at);
		while (one.number === undefined && at < high) one = await read((at += 1));
		if (one.number === wanted) return [one.id, one.label];
		if (one.number === undefined || one.number > wanted) high = from - 1;
		else low = at + 1;
	}
	// A document may print its numbers in another order.
	for (let place = 0; place < end; place += 1) {
		const { id, label, number } = await read(place);
		if (number === wanted) return [id, label];
	}
	return undefined;
}

function nameReport({ manifest }: Reading, facets: FacetValues, report: number): string {
	const [id = '', , first = 0] = manifest.reports[report] ?? [];
	const [slug = '', published = ''] = id.split('/');
	const [authority] = facets.valuesOf('authority', first);
	return `${authority?.label ?? slug}, ${formatDate(published.slice(0, 10))}`;
}
