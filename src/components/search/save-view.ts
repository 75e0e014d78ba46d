import { formatCount } from '../../words/count-of.ts';
import type { FoundFinding } from '../../search/results/found-finding.ts';
import { findingsPerText } from '../../search/index/manifest.ts';
import { readAll } from '../../search/results/read-all.ts';
import { readFound, readResults } from '../../search/results/read-results.ts';
import {
	saveForms,
	savedSearchFile,
	writeSavedSearch,
	type SaveForm,
} from '../../search/save/saved-search.ts';
import {
	askAbove,
	askToLoad,
	sayLost,
	sayProgress,
	saySaved,
} from '../../search/save/save-words.ts';
import { formatSearchState } from '../../search/search-state.ts';
import { announce } from '../copy/copy-text.ts';
import { findingsInOrder, type MadeSearch } from './made-search.ts';
import type { PageParts } from './page-parts.ts';
import { readingFrom } from './result-list.ts';
import { saveFile } from './save-file.ts';

/** Findings that are read at once: as many as six files of the index hold. */
const atOnce = 6 * findingsPerText;

/** How often progress is read out to those who cannot see it, in parts of the whole. */
const announcedParts = 4;

/** Saves all that a search found, on the reader's machine. */
export class SaveView {
	readonly #element: HTMLElement;
	readonly #forms: HTMLElement;
	readonly #said: HTMLElement;
	readonly #answers: HTMLElement;
	readonly #go: HTMLElement;
	readonly #cancel: HTMLElement;
	#made: MadeSearch | undefined;
	/** Ends what is under way: a question, or the loading. */
	#task = new AbortController();
	/** What the button beside "Cancel" does. */
	#onGo: () => void = () => undefined;

	constructor(part: PageParts, signal: AbortSignal) {
		this.#element = part('[data-part="save"]', HTMLElement);
		this.#forms = part('[data-part="save-forms"]', HTMLElement);
		this.#said = part('[data-part="save-said"]', HTMLElement);
		this.#answers = part('[data-part="save-answers"]', HTMLElement);
		this.#go = part('[data-part="save-go"]', HTMLElement);
		this.#cancel = part('[data-part="save-cancel"]', HTMLElement);
		const choose = (event: Event) => {
			const button = event.target instanceof Element && event.target.closest('[data-save]');
			if (button instanceof HTMLElement) this.#choose(button.dataset['save'] as SaveForm);
		};
		this.#forms.addEventListener('click', choose, { signal });
		const go = () => {
			this.#onGo();
		};
		this.#go.addEventListener('click', go, { signal });
		const cancel = () => {
			this.#end('Nothing was saved.');
			this.#forms.querySelector('button')?.focus();
		};
		this.#cancel.addEventListener('click', cancel, { signal });
		signal.addEventListener('abort', () => {
			this.#task.abort();
		});
	}

	/** Offers to save a search; undefined takes the offer away. What is under way for another ends. */
	offer(made: MadeSearch | undefined): void {
		this.#end('');
		this.#made = made;
		this.#element.hidden = made === undefined || made.search.findings.length === 0;
	}

	#choose(form: SaveForm): void {
		const made = this.#made;
		if (made === undefined) return;
		this.#end('');
		const count = made.search.findings.length;
		if (count <= askAbove) void this.#load(made, form);
		else void this.#ask(made, form, count);
	}

	async #ask(made: MadeSearch, form: SaveForm, count: number): Promise<void> {
		const { signal } = this.#task;
		const { results } = await readResults(
			readingFrom(made),
			made.search.findings.slice(0, 10),
			made,
		);
		if (signal.aborted) return;
		const isHere = this.#hasFocus();
		const size = results.reduce((sum, { found }) => sum + JSON.stringify(found).length, 0);
		this.#answer(askToLoad(count, size / Math.max(1, results.length)), 'Load and save', () => {
			void this.#load(made, form);
		});
		if (isHere) this.#go.focus();
	}

	async #load(made: MadeSearch, form: SaveForm): Promise<void> {
		this.#end('');
		const { signal } = this.#task;
		const findings = findingsInOrder(made);
		const count = findings.length;
		const step = Math.ceil(count / announcedParts);
		this.#answer(sayProgress(0, count));
		this.#cancel.focus();
		try {
			const read = await readAll(findings, (one) => readFound(readingFrom(made), one), {
				atOnce,
				signal,
				tell: (done) => {
					this.#said.textContent = sayProgress(done, count);
					if (done % step === 0 && done < count) announce(sayProgress(done, count));
				},
			});
			for (const failure of read.failures) console.error(failure);
			if (read.failures.length === 0) this.#save(made, form, read.values);
			else this.#offerOthers(made, form, read.values);
		} catch (error) {
			// Whoever ended it has said so.
			if (!signal.aborted) throw error;
		}
	}

	/** A file that lacks findings is saved only if the reader says so. */
	#offerOthers(made: MadeSearch, form: SaveForm, had: readonly FoundFinding[]): void {
		const count = made.search.findings.length;
		const isHere = this.#hasFocus();
		this.#end(sayLost(count - had.length, count));
		if (had.length === 0) {
			if (isHere) this.#focusForm(form);
			return;
		}
		const others = `Save the other ${formatCount(had.length)}`;
		this.#answer(this.#said.textContent, others, () => {
			this.#save(made, form, had);
		});
		this.#forms.hidden = false;
		if (isHere) this.#go.focus();
	}

	#save(made: MadeSearch, form: SaveForm, findings: readonly FoundFinding[]): void {
		const { search } = made;
		// The file says what was understood of the words, so that it can be read without the site.
		const state = { ...made.state, choices: search.settled.choices };
		const file = savedSearchFile(state, form);
		const address = new URL(location.pathname + formatSearchState(made.state), location.origin)
			.href;
		const written = writeSavedSearch(
			{ state, address, made: new Date(), matched: search.findings.length, findings },
			form,
		);
		saveFile(file, written, saveForms[form].type);
		const isHere = this.#hasFocus();
		this.#end(saySaved(findings.length, file));
		if (isHere) this.#focusForm(form);
	}

	/** Whether the reader is still where the saving is: whoever has gone on is left alone. */
	#hasFocus(): boolean {
		return this.#element.contains(document.activeElement);
	}

	#focusForm(form: SaveForm): void {
		this.#forms.querySelector<HTMLElement>(`[data-save="${form}"]`)?.focus();
	}

	/** Says something that can be answered: by `go`, if it has a name, or by "Cancel". */
	#answer(text: string, go = '', onGo: () => void = () => undefined): void {
		this.#say(text);
		this.#forms.hidden = true;
		this.#answers.hidden = false;
		this.#go.hidden = go === '';
		this.#go.textContent = go;
		this.#onGo = onGo;
	}

	/** Ends what is under way, and says how it went. */
	#end(text: string): void {
		this.#task.abort();
		this.#task = new AbortController();
		this.#say(text);
		this.#forms.hidden = false;
		this.#answers.hidden = true;
	}

	#say(text: string): void {
		this.#said.textContent = text;
		this.#said.hidden = text === '';
		if (text !== '') announce(text);
	}
}
