import { mendFragment } from '../../addresses/mend-address.ts';
import { formatDate } from '../../dates/format-date.ts';
import type { FacetValues } from '../index/facet-values.ts';
import type { IndexManifest } from '../index/manifest.ts';
import { splitWords } from '../words/words.ts';

/** The address of a report or finding that stands in a search. */
export interface FoundAddress {
	/** As typed, up to the next spaces. */
	typed: string;
	/** What it leads to: "Kent, 23 August 2013: p12". */
	text: string;
	/** The report's page, without the site's base. */
	path: `/${string}/`;
	/** Id of the finding in it; empty of the report itself. */
	place: string;
	/** Number of the report's first finding. */
	first: number;
	/** What else was typed; empty of a citation, whose words are no words of findings. */
	rest: string;
}

/** From so many other words on an address is the end of a citation. */
const citation = 5;

/** Finds the address of a report that is held here, or of a finding in it: pasted from a browser, or at the end of a citation. */
export function findAddress(
	q: string,
	{ reports }: Pick<IndexManifest, 'reports'>,
	facets: FacetValues,
): FoundAddress | undefined {
	const known = new Map(reports.map(([id, , first]) => [id, first]));
	const found = q.split(/\s+/u).flatMap((typed) => {
		const steps = typed.split(/[/#]+/u).map(mendFragment);
		return steps.flatMap((step, at) => {
			const id = `${step}/${steps[at + 1] ?? ''}`;
			const first = known.get(id);
			return first === undefined ? [] : [{ typed, id, first, place: steps[at + 2] ?? '' }];
		});
	});
	const [address] = found;
	if (address === undefined) return undefined;
	const { typed, id, first, place } = address;
	const [authority] = facets.valuesOf('authority', first);
	const name = [authority?.label, formatDate(id.slice(id.indexOf('/') + 1).slice(0, 10))];
	const at = q.indexOf(typed);
	const rest = `${q.slice(0, at)}${q.slice(at + typed.length)}`.trim();
	return {
		typed,
		text: `${name.filter(Boolean).join(', ')}${place === '' ? '' : `: ${place}`}`,
		path: `/reports/${id}/`,
		place,
		first,
		rest: splitWords(rest).length < citation ? rest : '',
	};
}
