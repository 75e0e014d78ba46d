import { formatCount } from '../../words/count-of.ts';
import type { ReportGroup } from '../../search/find/order.ts';
import {
	readResults,
	type ReadingFrom,
	type ShownResult,
} from '../../search/results/read-results.ts';
import { toResultReport } from '../../search/results/search-result.ts';
import type { CopyResults } from './copy-results.ts';
import type { MadeSearch } from './made-search.ts';
import type { PageParts } from './page-parts.ts';
import { renderGroup, renderGrouped, renderResult } from './render-result.ts';

/** Results of one report shown at first where they are grouped. */
const ofReport = 3;

/** The list of results, or of reports where they are grouped, shown some at a time. */
export class ResultList {
	readonly more: HTMLElement;
	readonly #list: HTMLElement;
	readonly #result: HTMLTemplateElement;
	readonly #group: HTMLTemplateElement;
	readonly #copy: CopyResults;
	readonly #lost: (missing: number) => void;
	#made: MadeSearch | undefined;
	#asked = 0;
	/** How many results could not be shown, because a file of the index is missing or broken. */
	#missing = 0;

	/** @param lost is called with the number of results that could not be shown, when it changes */
	constructor(part: PageParts, copy: CopyResults, lost: (missing: number) => void) {
		this.more = part('[data-part="more"]', HTMLElement);
		this.#list = part('[data-part="results"]', HTMLElement);
		this.#result = part('template[data-part="result"]', HTMLTemplateElement);
		this.#group = part('template[data-part="group"]', HTMLTemplateElement);
		this.#copy = copy;
		this.#lost = lost;
	}

	/** How many results, or reports, it shows or tried to. */
	get asked(): number {
		return this.#asked;
	}

	/** How many results could not be shown. */
	get missing(): number {
		return this.#missing;
	}

	/** The search result that a link leads from; undefined where the event is about something else. */
	leftBy({ target }: Event): string | undefined {
		const link = target instanceof Element ? target.closest('a') : null;
		return link !== null && this.#list.contains(link)
			? (link.getAttribute('href') ?? undefined)
			: undefined;
	}

	/** Moves to the result that leads somewhere, if it is shown. */
	focusResult(href: string): void {
		const link = [...this.#list.querySelectorAll('a')].find(
			(one) => one.getAttribute('href') === href,
		);
		link?.focus({ preventScroll: true });
		link?.scrollIntoView({ block: 'center' });
	}

	/** Takes all away, and holds a search ready to be shown, if there is one. */
	clear(made?: MadeSearch): void {
		this.#made = made;
		this.#asked = 0;
		this.#missing = 0;
		this.#list.replaceChildren();
		this.more.hidden = true;
	}

	/**
	 * Shows results up to a number of them, and offers the rest.
	 *
	 * @param isWanted whether they are still wanted when they have come
	 * @throws where not one can be shown
	 */
	async show(count: number, isWanted: () => boolean): Promise<void> {
		const made = this.#made;
		if (made === undefined) return;
		const from = this.#asked;
		const { findings, groups } = made.search;
		const all = made.state.grouped ? groups : findings;
		const [elements, failures] = made.state.grouped
			? await this.#readGroups(made, groups.slice(from, count))
			: await this.#readFlat(made, findings.slice(from, count));
		if (!isWanted()) return;
		const [failure] = failures;
		if (elements.length === 0 && this.#list.childElementCount === 0 && failure !== undefined)
			throw failure;
		this.#lose(failures);
		this.#asked = Math.min(count, all.length);
		const before = this.#list.childElementCount;
		this.#list.append(...elements);
		const left = all.length - this.#asked;
		this.more.hidden = left === 0;
		this.more.textContent = `More results (${formatCount(left)} left)`;
		if (from > 0) this.#list.children[before]?.querySelector('a')?.focus();
	}

	async #readFlat(
		made: MadeSearch,
		findings: readonly number[],
	): Promise<[elements: DocumentFragment[], failures: unknown[]]> {
		const { results, failures } = await readResults(readingFrom(made), findings, made);
		return [results.map((result) => renderResult(this.#result, result, this.#copy)), failures];
	}

	async #readGroups(
		made: MadeSearch,
		groups: readonly ReportGroup[],
	): Promise<[elements: DocumentFragment[], failures: unknown[]]> {
		const read = await Promise.all(
			groups.map(async (group) => {
				const first = group.findings.slice(0, ofReport);
				return { group, ...(await readResults(readingFrom(made), first, made)) };
			}),
		);
		const had = read.filter(({ results }) => results.length > 0);
		return [
			had.map(({ group, results }) => this.#renderGroup(made, group, results)),
			read.flatMap(({ failures }) => failures),
		];
	}

	#renderGroup(
		made: MadeSearch,
		{ report, findings }: ReportGroup,
		results: readonly ShownResult[],
	): DocumentFragment {
		const { index, facets } = made.opened;
		const row = index.manifest.reports[report];
		if (row === undefined) throw new RangeError(`the index has no report ${report}`);
		const { element, list, rest } = renderGroup(
			this.#group,
			toResultReport(row, facets),
			index.stripOf(report),
		);
		const show = (shown: readonly ShownResult[]) => {
			list.append(...shown.map((result) => renderGrouped(this.#result, result, this.#copy)));
		};
		show(results);
		let left = findings.slice(ofReport);
		let lost = 0;
		let reading = false;
		const offer = () => {
			rest.hidden = left.length === 0;
			rest.textContent = `${formatCount(left.length)} more in this report`;
		};
		const showRest = async () => {
			if (reading) return;
			reading = true;
			const others = await readResults(readingFrom(made), left, made);
			reading = false;
			if (this.#made !== made) return;
			this.#lose(others.failures, lost);
			const before = list.childElementCount;
			show(others.results);
			list.children[before]?.querySelector('a')?.focus();
			// What could not be shown the reader may ask for again.
			left = others.lost;
			lost = left.length;
			offer();
		};
		offer();
		rest.addEventListener('click', () => void showRest());
		return element;
	}

	/** @param before how many of the same results could not be shown when they were tried last */
	#lose(failures: readonly unknown[], before = 0): void {
		this.#missing += failures.length - before;
		for (const failure of failures) console.error(failure);
		if (failures.length + before > 0) this.#lost(this.#missing);
	}
}

/** Where a search's findings are read from. */
export function readingFrom({ opened: { index, facets } }: MadeSearch): ReadingFrom {
	return { index, facets, origin: location.origin };
}
