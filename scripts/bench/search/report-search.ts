import { median } from '../measure.ts';
import type { Sample, Samples } from './measure-queries.ts';
import type { GroupQuality } from './search-quality.ts';
import { formatTable, spreadOf } from './statistics.ts';

/**
 * A table of what each query loaded and how long it took, over all rounds, with all of them together at the end.
 *
 * @param shared queries that both sites can answer, which are summed up too
 */
export function describeSamples(
	name: string,
	rounds: readonly Samples[],
	shared: ReadonlySet<string>,
): string {
	const first = rounds.flatMap((round) => round.first);
	const later = rounds.flatMap((round) => round.later);
	const queries = [...new Set(first.map(({ q }) => q))];
	const nothing = first.filter(({ results }) => results === 0).map(({ q }) => q);
	const rows = queries.map((q) => {
		const ofQuery = (sample: Sample) => sample.q === q;
		return [q, ...middles(first.filter(ofQuery)), ...middles(later.filter(ofQuery))];
	});
	const sum = (label: string, summed: (sample: Sample) => boolean): string[][] => {
		const [ofFirst, ofLater] = [spread(first.filter(summed)), spread(later.filter(summed))];
		return [
			[`${label}: median`, ...ofFirst.medians, ...ofLater.medians],
			[`${label}: 95th percentile`, ...ofFirst.most, ...ofLater.most],
		];
	};
	return [
		`\n${name}\n`,
		`The page itself: ${kilobytes(rounds[0]?.page.bytes ?? NaN)} KB.\n`,
		...(nothing.length === 0 ? [] : [`Found nothing: ${[...new Set(nothing)].join(', ')}\n`]),
		formatTable([
			['', 'first', '', '', 'later', '', ''],
			['query', 'KB', 'texts', 'ms', 'KB', 'texts', 'ms'],
			...rows,
			...sum(`all ${queries.length}`, () => true),
			...(shared.size < queries.length
				? sum(`the ${shared.size} that both take`, ({ q }) => shared.has(q))
				: []),
		]),
	].join('');
}

/** A table of what queries of each kind find, against a plain search. */
export function describeQuality(groups: readonly GroupQuality[]): string {
	const rows = groups.map(({ group, queries, wanted, found, right, otherForm }) => [
		group,
		String(queries),
		String(wanted),
		share(right, wanted),
		share(right, found),
		share(otherForm, found - right),
	]);
	const wrong = groups.flatMap(({ group, wrong }) => wrong.map((q) => `  ${group}: ${q}\n`));
	return [
		'\nWhat is found, against a plain search for the same words in these forms\n',
		formatTable([
			['query', 'queries', 'wanted', 'recall', 'precision', 'rest in other forms'],
			...rows,
		]),
		wrong.length === 0
			? 'No query leaves anything out, or finds what has its words in no form.\n'
			: `Queries that leave something out, or find what has their words in no form:\n${wrong.join('')}`,
	].join('');
}

function middles(samples: readonly Sample[]): string[] {
	return [
		kilobytes(median(samples.map(({ bytes }) => bytes))),
		kilobytes(median(samples.map(({ texts }) => texts))),
		median(samples.map(({ milliseconds }) => milliseconds)).toFixed(0),
	];
}

function spread(samples: readonly Sample[]): { medians: string[]; most: string[] } {
	const bytes = spreadOf(samples.map((sample) => sample.bytes));
	const texts = spreadOf(samples.map((sample) => sample.texts));
	const time = spreadOf(samples.map((sample) => sample.milliseconds));
	return {
		medians: [kilobytes(bytes.median), kilobytes(texts.median), time.median.toFixed(0)],
		most: [kilobytes(bytes.most), kilobytes(texts.most), time.most.toFixed(0)],
	};
}

function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}

function share(part: number, whole: number): string {
	return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`;
}
