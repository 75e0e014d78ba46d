import { agree, countOf } from '../../words/count-of.ts';
import { ChartsView } from './charts-view.ts';
import type { SearchState } from '../../search/search-state.ts';
import { CopyResults } from './copy-results.ts';
import type { MadeSearch } from './made-search.ts';
import { linkSearch, NamesView } from './names-view.ts';
import { partsOf } from './page-parts.ts';
import { PrintedSearch } from './printed-search.ts';
import { ResultList } from './result-list.ts';
import { SaveView } from './save-view.ts';
import { SearchFormView } from './search-form-view.ts';

/** A note as it is shown: a sentence, and links to other searches. */
export interface ShownNote {
	text: string;
	/** What is said before links that may do better. */
	ask?: string | undefined;
	/** Searches that may do better. */
	links: { text: string; state: SearchState }[];
	/** Searches that the sentence leads to. */
	leads?: { text: string; state: SearchState }[] | undefined;
}

/** All parts of the search page, and what it says of a search. */
export class SearchView {
	readonly asking: SearchFormView;
	readonly results: ResultList;
	readonly names: NamesView;
	readonly #printed: PrintedSearch;
	readonly #charts: ChartsView;
	readonly #saving: SaveView;
	readonly #outcome: HTMLElement;
	readonly #status: HTMLElement;
	readonly #failure: HTMLElement;
	readonly #cause: HTMLElement;
	readonly #usualCause: string;
	/** Says how many results could not be shown. */
	readonly #missing = document.createElement('p');

	/**
	 * @param choose is told which value of which facet a reader chose or gave up in a chart
	 * @param signal ends what the parts listen to
	 */
	constructor(
		page: HTMLElement,
		choose: (facet: string, value: string) => void,
		signal: AbortSignal,
	) {
		const part = partsOf(page);
		this.#outcome = part('.outcome', HTMLElement);
		this.#status = part('[data-part="status"]', HTMLElement);
		this.#failure = part('[data-part="failure"]', HTMLElement);
		this.#cause = part('[data-part="cause"]', HTMLElement);
		this.#usualCause = this.#cause.textContent;
		this.asking = new SearchFormView(part);
		this.#printed = new PrintedSearch(part('[data-part="printed"]', HTMLElement), signal);
		this.names = new NamesView(part('[data-part="names"]', HTMLElement));
		this.#charts = new ChartsView(part('[data-part="charts"]', HTMLDetailsElement), choose, signal);
		this.#saving = new SaveView(part, signal);
		const copy = new CopyResults(part('[data-part="copy-menu"]', HTMLElement), signal);
		this.results = new ResultList(part, copy, (missing) => {
			this.#sayMissing(missing);
		});
	}

	/** Says whether a search is under way: until it is done, assistive technology waits for what it says. */
	set busy(busy: boolean) {
		this.#outcome.setAttribute('aria-busy', String(busy));
	}

	/** Makes room for the results of a search, and shows all else that is made of it. */
	begin(made: MadeSearch): void {
		this.#clear(made);
		this.asking.showFacets(made);
		this.#charts.show(made);
		this.#printed.show(made);
	}

	/** Takes away all that a search showed. */
	reset(): void {
		this.#clear(undefined);
		this.#status.replaceChildren();
		this.asking.showFacets(undefined);
		this.#charts.show(undefined);
		this.names.show([]);
		this.#printed.show(undefined);
	}

	/** Moves the focus to what is said, where the link that a reader pressed goes away. */
	focusStatus(): void {
		this.#status.tabIndex = -1;
		this.#status.focus();
	}

	/** Says at once that a search is under way: what was said of the one before is no longer so. */
	wait(): void {
		this.#failure.hidden = true;
		this.names.wait();
		this.#status.replaceChildren(renderNote({ text: 'Searching …', links: [] }));
	}

	/** Says how a search went; assistive technology reads it out. */
	say(summary: string, notes: readonly ShownNote[] = []): void {
		const paragraphs = [{ text: summary, links: [] }, ...notes].map(renderNote);
		const missing = this.#missing.textContent === '' ? [] : [this.#missing];
		this.#status.replaceChildren(...paragraphs, ...missing);
	}

	/**
	 * Says that the search could not be made, and where else to look.
	 *
	 * @param cause why, where it is not the usual one
	 */
	fail(cause: string = this.#usualCause): void {
		this.#cause.textContent = cause;
		this.#clear(undefined);
		this.#status.replaceChildren();
		this.#charts.show(undefined);
		this.#failure.hidden = false;
	}

	#clear(made: MadeSearch | undefined): void {
		this.results.clear(made);
		this.#saving.offer(made);
		this.#missing.textContent = '';
		this.#failure.hidden = true;
	}

	#sayMissing(count: number): void {
		if (count === 0) {
			this.#missing.textContent = '';
			this.#missing.remove();
			return;
		}
		this.#missing.textContent = `${countOf(count, 'result')} could not be loaded and ${agree(count, 'is', 'are')} left out. Check your connection and search again.`;
		if (this.#status.childElementCount > 0) this.#status.append(this.#missing);
	}
}

function renderNote({ text, ask = 'Did you mean', links, leads = [] }: ShownNote): HTMLElement {
	const paragraph = document.createElement('p');
	paragraph.append(text);
	links.forEach((link, index) => {
		paragraph.append(index === 0 ? ` ${ask} ` : ', ', linkSearch(link.text, link.state));
	});
	if (links.length > 0) paragraph.append(ask === 'Did you mean' ? '?' : '.');
	for (const lead of leads) paragraph.append(' ', linkSearch(lead.text, lead.state), '.');
	return paragraph;
}
