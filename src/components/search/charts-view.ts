import type { Bar } from '../../search/chart/bar.ts';
import { countByGrade } from '../../search/chart/grade-counts.ts';
import { formatSearchState, type SearchState } from '../../search/search-state.ts';
import { toggleChoice } from '../../search/toggle-choice.ts';
import { countByYear } from '../../search/chart/year-counts.ts';
import { ChartView } from './chart-view.ts';
import { countAnyGrade, type MadeSearch } from './made-search.ts';

/** The charts of a search. They are drawn while they are open. */
export class ChartsView {
	readonly #element: HTMLDetailsElement;
	readonly #charts: ReadonlyMap<string, ChartView>;
	#made: MadeSearch | undefined;

	/**
	 * @param choose is told which value of which facet a reader chose or gave up
	 * @param signal ends what they listen to
	 */
	constructor(
		element: HTMLDetailsElement,
		choose: (facet: string, value: string) => void,
		signal: AbortSignal,
	) {
		this.#element = element;
		const figures = element.querySelectorAll<HTMLElement>('[data-chart]');
		this.#charts = new Map(
			Array.from(figures, (figure) => {
				const chart = new ChartView(figure);
				figure.addEventListener(
					'click',
					(event) => {
						const value = valueAt(event);
						if (value === undefined) return;
						event.preventDefault();
						choose(chart.facet, value);
					},
					{ signal },
				);
				return [chart.facet, chart];
			}),
		);
		element.addEventListener(
			'toggle',
			() => {
				this.#fill();
			},
			{ signal },
		);
		const resized = new ResizeObserver(() => {
			for (const chart of this.#charts.values()) chart.draw();
		});
		resized.observe(element);
		signal.addEventListener('abort', () => {
			resized.disconnect();
		});
	}

	/** Shows the charts of a search; undefined takes them away. */
	show(made: MadeSearch | undefined): void {
		this.#made = made;
		const found = (made?.search.allCounts.get('year')?.size ?? 0) > 0;
		// Where there is room they are in view; on a phone the results are, and what opens them.
		if (found && this.#element.hidden)
			this.#element.open = matchMedia('(min-width: 48rem)').matches;
		this.#element.hidden = !found;
		this.#fill();
	}

	#fill(): void {
		const made = this.#made;
		if (made === undefined || !this.#element.open) return;
		const { opened, search } = made;
		const state = search.settled;
		const { counts } = search;
		const years = countByYear(
			opened.index.manifest,
			opened.facets,
			counts.get('year') ?? new Map(),
			state.choices['year'] ?? [],
		);
		this.#charts.get('year')?.show({
			bars: years.map(({ year, begun, count, chosen, frameworks }): Bar => ({
				value: year,
				label: year,
				count,
				...(frameworks.length === 0 && { nothing: 'no report' }),
				chosen,
				begun,
			})),
			further: {
				heading: 'Frameworks of its reports',
				cells: years.map(({ frameworks, begun }) =>
					frameworks.map((name) => (begun.includes(name) ? `${name} (begins)` : name)).join(', '),
				),
			},
			addressOf: addresses(state, 'year'),
		});
		const grades = countByGrade(
			opened.facets,
			counts.get('grade') ?? new Map(),
			state.choices['grade'] ?? [],
			countAnyGrade(made),
		);
		this.#charts.get('grade')?.show({
			bars: grades.map(({ grade, ...rest }): Bar => ({
				...rest,
				value: grade,
				...(grade !== null && { grade }),
			})),
			addressOf: addresses(state, 'grade'),
		});
	}
}

function addresses(state: SearchState, facet: string): (value: string) => string {
	return (value) => location.pathname + formatSearchState(toggleChoice(state, facet, value));
}

/** The value of the bar that was pressed; undefined where the browser is to open it elsewhere. */
function valueAt(event: MouseEvent): string | undefined {
	if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
		return undefined;
	const bar = event.target instanceof Element ? event.target.closest('[data-value]') : null;
	return bar instanceof SVGElement ? bar.dataset['value'] : undefined;
}
