import { fitsRow, rowFields, sayNarrowed, type RowChoice } from './narrow-rows.ts';

/**
 * Narrows the list of reports within it, in place, as its fields say. The address holds what was chosen, so that it can be sent
 * and comes back; groups that are left without a row go.
 */
class ReportFilterElement extends HTMLElement {
	#events = new AbortController();

	connectedCallback(): void {
		const fields = this.querySelector('fieldset');
		if (fields === null) return;
		this.#events = new AbortController();
		const { signal } = this.#events;
		fields.hidden = false;
		const asked = new URLSearchParams(location.search);
		for (const control of controlsOf(fields)) {
			const value = asked.get(control.name) ?? '';
			control.value = value;
			// A value that a list does not have chooses nothing.
			if (control.value !== value) control.value = '';
		}
		this.#narrow(fields);
		fields.addEventListener(
			'input',
			() => {
				this.#narrow(fields);
				keepInAddress(fields);
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#events.abort();
	}

	#narrow(fields: HTMLFieldSetElement): void {
		const choice = choiceOf(fields);
		const rows = [...this.querySelectorAll<HTMLElement>('.report-rows > li')];
		for (const row of rows) {
			const { kind = '', grade = '', region = '' } = row.dataset;
			const name = row.querySelector('a')?.textContent ?? '';
			row.hidden = !fitsRow({ name, kind, grade, region }, choice);
		}
		const isNarrowed = rows.some(({ hidden }) => hidden);
		for (const group of this.querySelectorAll<HTMLElement>('.report-group')) {
			group.hidden = group.querySelector('.report-rows > li:not([hidden])') === null;
			if (isNarrowed && group instanceof HTMLDetailsElement) group.open = true;
		}
		const status = fields.querySelector('[role="status"]');
		const said = sayNarrowed(rows.filter(({ hidden }) => !hidden).length, rows.length);
		if (status && status.textContent !== said) status.textContent = said;
	}
}

customElements.define('report-filter', ReportFilterElement);

function controlsOf(fields: HTMLFieldSetElement): (HTMLInputElement | HTMLSelectElement)[] {
	return rowFields.flatMap((name) => {
		const control = fields.elements.namedItem(name);
		return control instanceof HTMLInputElement || control instanceof HTMLSelectElement
			? [control]
			: [];
	});
}

function choiceOf(fields: HTMLFieldSetElement): RowChoice {
	return Object.fromEntries(controlsOf(fields).map(({ name, value }) => [name, value]));
}

function keepInAddress(fields: HTMLFieldSetElement): void {
	const chosen = Object.entries(choiceOf(fields)).filter(([, value]) => value.trim() !== '');
	const search = new URLSearchParams(chosen).toString();
	history.replaceState(
		history.state,
		'',
		location.pathname + (search && `?${search}`) + location.hash,
	);
}
