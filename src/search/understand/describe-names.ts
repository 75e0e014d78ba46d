import { countOf } from '../../words/count-of.ts';
import type { SearchState } from '../asked/search-state.ts';
import type { LabelledFinding } from './find-labelled.ts';
import type { ReadNames } from './read-names.ts';
import type { Understood } from './understand.ts';

/** A line about a name in a search, for a reader. */
export type NameLine =
	/** The page of a council, or of a report that was typed as an address, by its path without the site's base; with a place in it. */
	| { type: 'page'; text: string; path: `/${string}/`; place?: string; about?: string }
	/** What the search keeps to, and the search that takes it for a word. */
	| { type: 'taken'; text: string; undo: { text: string; state: SearchState } }
	/** A search that keeps to what may be meant. */
	| { type: 'offered'; text: string; state: SearchState }
	/** The search for the very words. */
	| { type: 'literal'; text: string; state: SearchState };

/** How the values of a facet are said; those of any other as they are. */
const sayings: Readonly<Record<string, (label: string) => string>> = {
	authority: (label) => `In ${label}`,
	region: (label) => `In the region ${label}`,
	year: (label) =>
		/^\d/u.test(label) ? `In ${label}` : label.charAt(0).toUpperCase() + label.slice(1),
	grade: (label) => `Graded ${label.toLowerCase()}`,
	area: (label) => `Judged: ${label.toLowerCase()}`,
	kind: (label) => `Of the kind ${label.toLowerCase()}`,
	report: (label) => `In reports of the kind ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
	theme: (label) => `On the theme ${label.charAt(0).toLowerCase()}${label.slice(1)}`,
	framework: (label) => `Under ${label}`,
};

/**
 * Says which names were understood in a search, the pages of councils first. What the search keeps to can be undone, and what
 * it took for words is offered.
 *
 * @param counted the names with how many findings they give, where that is known
 * @param labelled findings that were named by their numbers, which come before all else
 */
export function describeNames(
	read: Pick<ReadNames, 'withName' | 'withoutName' | 'literal' | 'address' | 'label' | 'idle'>,
	counted: readonly (Understood & { findings?: number })[],
	labelled: readonly LabelledFinding[] = [],
): NameLine[] {
	const pages = counted
		.filter(
			({ facet, slug, taken, ids }) =>
				facet === 'authority' && slug !== undefined && (taken || ids.length === 0),
		)
		.map(({ label, slug, ids }): NameLine => ({
			type: 'page',
			text:
				ids.length === 0
					? `${label}: no report is held here, see what is known`
					: `${label}: page of the council`,
			path: `/authorities/${slug ?? ''}/`,
		}));
	if (read.address !== undefined) {
		const { text, path, place } = read.address;
		pages.unshift({ type: 'page', text, path, ...(place !== '' && { place }) });
	}
	pages.unshift(...labelled.map((one): NameLine => ({ type: 'page', ...one, about: 'Finding' })));
	const lines = counted.flatMap((name): NameLine[] => {
		const said = sayings[name.facet]?.(name.label) ?? name.label;
		const text =
			name.findings === undefined ? said : `${said}: ${countOf(name.findings, 'finding')}`;
		if (name.taken)
			return [
				{
					type: 'taken',
					text,
					undo: { text: `“${name.typed}” as a word`, state: read.withoutName(name) },
				},
			];
		return name.ids.length === 0 ? [] : [{ type: 'offered', text, state: read.withName(name) }];
	});
	if (read.label?.taken === true) {
		const { said, typed } = read.label.label;
		const undo = { text: `“${typed}” as words`, state: read.label.undo };
		lines.unshift({ type: 'taken', text: `${said.charAt(0).toUpperCase()}${said.slice(1)}`, undo });
	}
	for (const { typed, undo } of read.idle ?? [])
		lines.push({
			type: 'taken',
			text: `Not looked for: “${typed}”`,
			undo: { text: `“${typed}” as words`, state: undo },
		});
	const typed = new Set(counted.flatMap((name) => (name.taken ? [name.typed] : [])));
	const several = typed.size + (read.label?.taken === true ? 1 : 0) + (read.idle ?? []).length > 1;
	return [
		...pages,
		...lines,
		...(several
			? [{ type: 'literal', text: 'All of it as words', state: read.literal } satisfies NameLine]
			: []),
	];
}
