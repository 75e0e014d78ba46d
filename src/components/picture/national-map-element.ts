import { unpackGrades, type GradesData } from '../../register/grades-data.ts';
import { endedSince } from '../../register/ended-since.ts';
import type { NationalArea } from '../../register/national-areas.ts';
import { drawPicture, type MappedCouncil } from '../../register/national-picture.ts';
import { isDayWithin } from './is-day-within.ts';
import { showPicture } from './show-picture.ts';

/**
 * Draws the map, the shares and the table again as at the day that a reader chooses. `data-area` is the area of the page,
 * `data-grades` where the grades stand, `data-frameworks` their short names. The address keeps the day (`?on=2024-03-31`), and so do
 * the links to other areas.
 */
class NationalMapElement extends HTMLElement {
	#events = new AbortController();
	#councils: Promise<MappedCouncil[]> | undefined;

	connectedCallback(): void {
		const form = this.querySelector('form');
		const day = this.querySelector('input');
		if (!form || !day) return;
		form.hidden = false;
		this.#events = new AbortController();
		const { signal } = this.#events;
		const newest = day.max;
		const choose = (date: string): void => {
			day.value = date;
			keepInAddress(date === newest ? undefined : date);
			this.#keepInLinks(date === newest ? undefined : date);
			void this.#show(date);
		};
		const asked = new URLSearchParams(location.search).get('on') ?? '';
		if (isDayWithin(asked, day.min, newest) && asked !== newest) choose(asked);
		form.addEventListener(
			'submit',
			(event) => {
				event.preventDefault();
				if (isDayWithin(day.value, day.min, newest)) choose(day.value);
			},
			{ signal },
		);
		form.addEventListener(
			'reset',
			(event) => {
				event.preventDefault();
				choose(newest);
			},
			{ signal },
		);
	}

	disconnectedCallback(): void {
		this.#events.abort();
	}

	async #show(date: string): Promise<void> {
		const { area = '', grades = '', frameworks = '{}' } = this.dataset;
		const status = this.querySelector('[role="status"]');
		try {
			this.#councils ??= readGrades(grades);
			const picture = drawPicture(await this.#councils, area as NationalArea, date);
			// Of two days chosen quickly the later choice stays.
			if (this.querySelector('input')?.value !== date) return;
			const said = showPicture(this, picture, endedSince(date), readNames(frameworks));
			if (!status) return;
			status.classList.add('unseen');
			status.textContent = said;
		} catch {
			this.#councils = undefined;
			if (!status) return;
			status.classList.remove('unseen');
			status.textContent = 'The grades of other days could not be loaded. Nothing was changed.';
		}
	}

	#keepInLinks(date: string | undefined): void {
		for (const link of this.querySelectorAll<HTMLAnchorElement>('.area-links a')) {
			const url = new URL(link.href);
			url.search = date === undefined ? '' : `?on=${date}`;
			link.href = url.href;
		}
	}
}

customElements.define('national-map', NationalMapElement);

async function readGrades(address: string): Promise<MappedCouncil[]> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
	return unpackGrades((await answer.json()) as GradesData);
}

function readNames(text: string): Record<string, string> {
	return JSON.parse(text) as Record<string, string>;
}

function keepInAddress(date: string | undefined): void {
	const search = date === undefined ? '' : `?on=${date}`;
	history.replaceState(history.state, '', location.pathname + search + location.hash);
}
