import { countOf } from '../../words/count-of.ts';
import { adviseOnNothing, describeUnknownChoices } from '../say/advice.ts';
import type { FacetValues } from '../index/facet-values.ts';
import { fieldsOf, findFindings, type Found } from '../find/find-findings.ts';
import { giveWay } from '../pace/give-way.ts';
import { countHits, hitsOf, type Hits } from '../find/hits.ts';
import type { FindingIndex } from '../index/finding-index.ts';
import { keepChosen, narrow, type Choices, type Narrowed } from '../find/narrow.ts';
import { groupByReport, orderFindings, type ReportGroup } from '../find/order.ts';
import { setAside } from '../find/set-aside.ts';
import { parseQuery } from '../query/parse-query.ts';
import type { SearchState } from '../search-state.ts';
import { describeOtherNames, describeRemarks, summarise, type Note } from '../say/search-status.ts';
import { readNames, type ReadNames } from '../understand/read-names.ts';
import { findLabelled, type Labelled, type LabelledFinding } from '../understand/find-labelled.ts';
import { findOtherNames } from '../understand/other-names.ts';
import type { Understood } from '../understand/understand.ts';

/** How many problems of a query are shown: nobody reads a message for each of a hundred parentheses. */
const maxProblems = 5;

/** Names that may be words, whose findings are counted. */
const maxOffered = 3;

/** A name that was understood, with how many findings the search has or would have with it. */
export interface CountedName extends Understood {
	findings: number;
}

/** A search that was made. */
export interface SearchOutcome {
	/** What is announced. */
	summary: string;
	/** What the reader should know to read the results rightly. */
	notes: Note[];
	/** Whether no part of the index was missing that it took. */
	isWhole: boolean;
	/** The search as it was made: with the words that were looked for, and all values that it keeps to. */
	settled: SearchState;
	/** Findings that were named by their numbers. */
	labelled: LabelledFinding[];
	/** Names in what was typed, in its order. */
	names: CountedName[];
	/** All that the query finds, before any choice narrows it. */
	all: Hits;
	/** Findings in the order asked for. */
	findings: number[];
	/** The same, by report. */
	groups: ReportGroup[];
	/** Words and phrases to mark. */
	marks: string[][];
	/** How many findings each value of each facet would give. */
	counts: Narrowed['counts'];
	/** The same, if no value of any facet were chosen. */
	allCounts: Narrowed['counts'];
}

/** Makes the search that a reader asked for. Without a query it answers what has the chosen values. */
export async function runSearch(
	index: FindingIndex,
	facets: FacetValues,
	state: SearchState,
): Promise<SearchOutcome> {
	const read = readNames(index, facets, state);
	const labelling = findLabelled(index, facets, read.label).catch((): Labelled => ({
		findings: [],
		notes: ['The finding that you named could not be looked up: check your connection.'],
	}));
	await giveWay();
	const { settled } = read;
	const { q, choices, order } = settled;
	const { query, problems } = parseQuery(q, fieldsOf(facets));
	const found = await findAll(index, facets, q);
	await giveWay();
	const parted = setAside(found.hits, facets, settled);
	const left = countHits(keepChosen(parted.aside, facets, choices));
	// What only background has is no less found.
	const isOnlyAside =
		left > 0 && q !== '' && countHits(keepChosen(parted.hits, facets, choices)) === 0;
	const all = isOnlyAside ? found.hits : parted.hits;
	await giveWay();
	const { hits, counts } = narrow(all, facets, choices);
	await giveWay();
	const allCounts = countHits(hits) === countHits(all) ? counts : narrow(all, facets, {}).counts;
	await giveWay();
	const reportOf = (finding: number) => index.reportOf(finding);
	const findings = orderFindings(hits, order, reportOf);
	await giveWay();
	const groups = groupByReport(findings, reportOf);
	await giveWay();
	const labelled = await labelling;
	return {
		summary:
			q !== '' && !found.looked && found.remarks.every(({ type }) => type === 'common-word')
				? 'There is no word in the search to look for.'
				: summarise(countHits(hits), groups.length, countHits(all)),
		notes: [
			...labelled.notes.map((text): Note => ({ text, offers: [] })),
			...problems.slice(0, maxProblems).map(({ message }): Note => ({ text: message, offers: [] })),
			...describeRemarks(found.remarks, found.looked),
			...findOtherNames(q, index.manifest.names.terms).map(describeOtherNames),
			...(query !== null && countHits(found.hits) === 0 ? adviseOnNothing(query, found) : []),
			...describeUnknownChoices(choices, facets),
			...(isOnlyAside ? [onlyAside] : left > 0 ? [describeAside(left, state)] : []),
		],
		isWhole: found.remarks.every(({ type }) => type !== 'unavailable'),
		settled,
		labelled: labelled.findings,
		names: await countNames(index, facets, read, choices, all, countHits(hits)),
		all,
		findings,
		groups,
		marks: found.marks,
		counts,
		allCounts,
	};
}

async function findAll(index: FindingIndex, facets: FacetValues, q: string): Promise<Found> {
	const { query } = parseQuery(q, fieldsOf(facets));
	if (query !== null) return findFindings(index, facets, query);
	return {
		hits: hitsOf(q === '' ? new Uint32Array(index.manifest.findings).keys() : []),
		marks: [],
		remarks: [],
		parts: [],
		looked: false,
	};
}

/** A name that is offered would take its words out of those that are looked for. */
function countNames(
	index: FindingIndex,
	facets: FacetValues,
	{ names, settled, withName }: ReadNames,
	choices: Choices,
	all: Hits,
	found: number,
): Promise<CountedName[]> {
	let offered = 0;
	const counted = names.map(async (name): Promise<CountedName[]> => {
		if (name.ids.length === 0) return [{ ...name, findings: 0 }];
		const kept = { ...choices, [name.facet]: name.ids };
		// Of two places each has its own.
		if (name.taken) return [{ ...name, findings: countHits(keepChosen(all, facets, kept)) }];
		offered += 1;
		if (offered > maxOffered) return [];
		const { q } = withName(name);
		const { hits } = await findAll(index, facets, q);
		await giveWay();
		const count = countHits(keepChosen(setAside(hits, facets, settled).hits, facets, kept));
		// A council is named where nothing else would tell why nothing is found.
		const isTold = count > 0 || (found === 0 && name.facet === 'authority');
		return isTold ? [{ ...name, findings: count }] : [];
	});
	return Promise.all(counted).then((all) => all.flat());
}

const onlyAside: Note = {
	text: 'Only background and paragraphs on inspection teams match, which judge nothing. They are shown.',
	offers: [],
};

function describeAside(count: number, state: SearchState): Note {
	return {
		text: `${countOf(count, 'paragraph')} of background and inspection teams ${count === 1 ? 'is' : 'are'} left out, which judge nothing.`,
		offers: [],
		leads: [{ text: 'Include them', state: { ...state, everything: true } }],
	};
}
