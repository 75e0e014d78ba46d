import { searchPath } from '../../addresses/search-address.ts';
import { runSearch } from '../../search/run/run-search.ts';
import { readSearchState } from '../../search/search-state.ts';
import {
	describeMatch,
	describeReportLink,
	describeWalk,
} from '../../search/walk/describe-walk.ts';
import { readWalkedSearch } from '../../search/results/match-address.ts';
import { readWalk, type ReadWalk, type WalkedReport } from '../../search/walk/read-walk.ts';
import { findWalkPlace } from '../../search/walk/walk-place.ts';
import { announce } from '../copy/copy-text.ts';
import { withSearch } from './open-search.ts';
import { sayPolicyFault } from './policy-fault.ts';
import { SearchWalkView, type WalkLink } from './search-walk-view.ts';
import type { WordMarker } from './word-marker.ts';
import { findTarget, focusOn, sideOf } from './walk-target.ts';

/**
 * Leads through the matches of the search that the address says, within the report and on into the next one with
 * a match. It makes the search again, marks what matched in each finding, and puts a bar on the screen; what it
 * cannot do the bar says. It stands within `<mark-words>`, which it takes away when the reader closes the bar.
 */
class SearchWalkElement extends HTMLElement {
	#connection = new AbortController();
	#view: SearchWalkView | undefined;
	/** Whether the reader has followed a link of the bar to where the page now goes. */
	#followed = false;

	connectedCallback(): void {
		const search = readWalkedSearch(location.search);
		if (search === null) return;
		this.#connection = new AbortController();
		const { signal } = this.#connection;
		const view = new SearchWalkView(searchPath() + search);
		this.#view = view;
		view.show({ text: 'Looking for the matches of the search…' });
		view.open(findTarget());
		view.close.addEventListener(
			'click',
			() => {
				this.#close(view);
			},
			{ signal },
		);
		void this.#lead(view, search, signal);
	}

	disconnectedCallback(): void {
		this.#connection.abort();
		this.#view?.remove();
		this.#view = undefined;
	}

	async #lead(view: SearchWalkView, search: string, signal: AbortSignal): Promise<void> {
		try {
			const { value } = await withSearch(async ({ index, facets }) => {
				const state = readSearchState(search, facets.ids);
				const made = await runSearch(index, facets, state);
				return {
					made,
					walk: await readWalk({ index, facets, state, search: made }, location.pathname),
				};
			});
			const { made, walk } = value;
			if (signal.aborted) return;
			if (walk === undefined)
				tell(view, `The search finds nothing in this report any more. ${made.summary}`);
			else this.#begin(view, walk, signal);
		} catch (error) {
			console.error(error);
			const fault = await sayPolicyFault(error);
			if (signal.aborted) return;
			tell(
				view,
				fault ??
					'The other matches of the search could not be loaded. The report itself is complete.',
			);
		}
	}

	#begin(view: SearchWalkView, walk: ReadWalk, signal: AbortSignal): void {
		this.#mark(walk);
		view.listKeys();
		view.bar.addEventListener(
			'click',
			({ target }) => {
				this.#followed = target instanceof Element && target.closest('a[href^="#"]') !== null;
			},
			{ signal },
		);
		window.addEventListener(
			'hashchange',
			() => {
				const at = showPlace(view, walk);
				const target = findTarget();
				if (this.#followed && target !== null) focusOn(target);
				this.#followed = false;
				announce(describePlace(walk, at));
			},
			{ signal },
		);
		announce(describePlace(walk, showPlace(view, walk)));
	}

	/** The words of each match in its own finding, and no others. */
	#mark({ matches }: ReadWalk): void {
		const places = matches.flatMap(({ id, words }) => {
			const element = document.getElementById(id);
			return element === null ? [] : [{ element, words }];
		});
		this.closest<WordMarker>('mark-words')?.mark(places);
	}

	#close(view: SearchWalkView): void {
		const focused = view.bar.contains(document.activeElement);
		const target = findTarget();
		history.replaceState(history.state, '', location.pathname + location.hash);
		(this.closest('mark-words') ?? this).remove();
		announce('');
		if (focused) focusOn(target ?? document.querySelector<HTMLElement>('main'));
	}
}

customElements.define('search-walk', SearchWalkElement);

/** Says in the bar, and to those who cannot see it, why it leads nowhere. */
function tell(view: SearchWalkView, text: string): void {
	view.show({ text });
	announce(text);
}

/** Shows where the reader is. Gives the match that the reader is at, if any. */
function showPlace(view: SearchWalkView, { matches, counts, before, after }: ReadWalk) {
	const target = findTarget();
	const { at, previous, next } = findWalkPlace(matches.map(({ id }) => sideOf(id, target)));
	const link = (
		text: 'Next' | 'Previous',
		match: number | undefined,
		report: WalkedReport | undefined,
	): WalkLink => {
		const id = match === undefined ? undefined : matches[match]?.id;
		if (id !== undefined) return { href: `#${id}`, text };
		if (report === undefined) return { href: undefined, text: `No ${text.toLowerCase()} match` };
		return { href: report.href, text: describeReportLink(text, report.report, report.matches) };
	};
	view.show({
		text: describeWalk(at, counts),
		previous: link('Previous', previous, before),
		next: link('Next', next, after),
	});
	view.moveTo(target);
	return at;
}

function describePlace({ matches, counts }: ReadWalk, at: number | undefined): string {
	const match = at === undefined ? undefined : matches[at];
	if (at === undefined || match === undefined) return describeWalk(at, counts);
	return describeMatch(at, counts.here, match.label);
}
